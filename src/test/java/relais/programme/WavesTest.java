package relais.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.feed.Audience;
import relais.feed.ContentFormat;
import relais.feed.Feed;
import relais.feed.Publication;
import relais.people.NamedLine;
import relais.people.Names;
import relais.programme.Headcount.Line;
import relais.programme.Headcount.Reason;
import relais.programme.Newcomers.Named;
import relais.programme.Newcomers.Part;
import relais.programme.WaveSaving.NameTaken;
import relais.programme.WaveSaving.Overtaken;
import relais.programme.WaveSaving.Saved;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class WavesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    final Jdbi jdbi = database.jdbi();
    final Waves waves = new Waves(jdbi, Clock.fixed(Given.NOW, ZoneOffset.UTC));
    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
    }

    @Test
    void the_newest_opening_comes_first() {
        open("Pilot", DAY);
        open("Wider", DAY.plusMonths(2));
        open("Sites", DAY.plusMonths(1));

        assertThat(waves.all()).extracting(Wave::name).containsExactly("Wider", "Sites", "Pilot");
        assertThat(waves.names().values()).containsExactly("Wider", "Sites", "Pilot");
    }

    @Test
    void one_name_is_one_wave_however_many_make_it_at_once() throws Exception {
        var answers = Together.call(16, () -> waves.open(cast.lena(), "Pilot", DAY));

        assertThat(answers).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(NameTaken.class::isInstance).hasSize(15);
    }

    @Test
    void a_wave_is_renamed_and_moved_by_whoever_saw_it_last() {
        var pilot = open("Pilot", DAY);
        open("Wider", DAY);

        assertThat(waves.change(pilot, 1, "First", DAY.plusDays(1)))
                .isEqualTo(new Saved(pilot.id()));
        assertThat(waves.change(pilot, 1, "Second", DAY)).isEqualTo(new Overtaken());
        assertThat(waves.change(pilot, 2, "Wider", DAY)).isEqualTo(new NameTaken());
        assertThat(waves.wave(pilot.id()).orElseThrow())
                .extracting(Wave::name, Wave::opensOn)
                .containsExactly("First", DAY.plusDays(1));
    }

    @Test
    void a_part_of_the_company_is_counted_and_then_comes_in() {
        var pilot = open("Pilot", DAY);
        var germany = part("G", "DE");

        assertThat(waves.count(pilot, germany)).isEqualTo(new Headcount(3, 0, 0, List.of()));
        assertThat(waves.add(pilot, germany)).isEqualTo(3);
        assertThat(waves.add(pilot, germany)).isZero();
        assertThat(waves.count(pilot, germany)).isEqualTo(new Headcount(0, 3, 0, List.of()));
        assertThat(waves.countries(pilot)).containsExactly(new Wave.InCountry("DE", 3));
    }

    @Test
    void a_job_family_comes_in_and_nobody_who_is_in_another_wave() {
        jdbi.useHandle(
                it -> it.execute("UPDATE person SET job_family = 'Sales' WHERE unit_id = 3"));
        var pilot = open("Pilot", DAY);
        var wider = open("Wider", DAY);
        waves.add(pilot, named("lead.de@relais.example"));
        var sales = new Part(Optional.empty(), Optional.empty(), Optional.of("Sales"));

        assertThat(waves.count(wider, sales)).isEqualTo(new Headcount(2, 0, 1, List.of()));
        assertThat(waves.add(wider, sales)).isEqualTo(2);
        assertThat(people(pilot)).isEqualTo(1);
        assertThat(people(wider)).isEqualTo(2);
    }

    @Test
    void a_list_is_told_back_by_line() {
        var pilot = open("Pilot", DAY);
        var wider = open("Wider", DAY);
        waves.add(pilot, named("ambassador@relais.example"));
        waves.add(wider, named("champion@relais.example"));
        var list =
                named(
                        """
                        employee@relais.example
                        ambassador@relais.example

                        egon@relais.example
                        CHAMPION@relais.example
                        Employee@relais.example
                        editor@relais.example
                        """);

        assertThat(waves.count(wider, list))
                .isEqualTo(
                        new Headcount(
                                2,
                                1,
                                1,
                                List.of(
                                        new Line(2, "ambassador@relais.example", Reason.ELSEWHERE),
                                        new Line(4, "egon@relais.example", Reason.UNKNOWN),
                                        new Line(5, "CHAMPION@relais.example", Reason.HERE),
                                        new Line(6, "Employee@relais.example", Reason.TWICE))));
        assertThat(waves.add(wider, list)).isEqualTo(2);
        assertThat(people(wider)).isEqualTo(3);
    }

    @Test
    void whoever_adds_them_at_once_each_person_comes_in_with_one_wave() throws Exception {
        var given = new Given(jdbi);
        var names = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            given.member("Nova", "Person" + i);
            names.append(Names.handle("Nova", "Person" + i)).append('\n');
        }
        var all =
                List.of(open("One", DAY), open("Two", DAY), open("Three", DAY), open("Four", DAY));
        var ways = List.of(part("G", "FR"), part("FR", "FR"), named(names.toString()));
        var turn = new AtomicInteger();

        var added =
                Together.call(
                        16,
                        () -> {
                            int mine = turn.getAndIncrement();
                            return waves.add(all.get(mine % 4), ways.get(mine % 3));
                        });

        var active =
                jdbi.withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT COUNT(*) FROM person WHERE country = 'FR'"
                                                        + " AND deactivated_at IS NULL")
                                        .mapTo(int.class)
                                        .one());
        assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(active);
        assertThat(all.stream().mapToInt(this::people).sum()).isEqualTo(active);
    }

    @Test
    void those_who_left_the_company_are_counted_nowhere_and_those_who_left_the_programme_are() {
        var pilot = open("Pilot", DAY);
        waves.add(pilot, part("FR", "FR"));
        int before = people(pilot);
        jdbi.useHandle(
                it -> {
                    it.execute("DELETE FROM membership WHERE person_id = ?", cast.ada().id());
                    it.execute(
                            "UPDATE person SET deactivated_at = ? WHERE id = ?",
                            Given.NOW,
                            cast.bruno().id());
                });

        var now = waves.wave(pilot.id()).orElseThrow();
        assertThat(now.people()).isEqualTo(before - 1);
        assertThat(now.joined()).isZero();
    }

    @Test
    void of_few_people_nobody_is_told_how_many_have_joined() {
        var pilot = open("Pilot", DAY);
        waves.add(pilot, named("employee@relais.example\nambassador@relais.example"));

        assertThat(waves.wave(pilot.id()).orElseThrow().isJoinedTold()).isFalse();
        waves.add(pilot, part("FR", "FR"));
        assertThat(waves.wave(pilot.id()).orElseThrow())
                .matches(Wave::isJoinedTold)
                .extracting(Wave::joined)
                .isEqualTo(2);
    }

    @Test
    void a_wave_is_removed_with_its_people_who_may_come_in_with_another_one() {
        var pilot = open("Pilot", DAY);
        var wider = open("Wider", DAY);
        waves.add(pilot, part("DE", "DE"));

        assertThat(waves.remove(pilot)).isTrue();

        assertThat(waves.wave(pilot.id())).isEmpty();
        assertThat(waves.add(pilot, part("DE", "DE"))).isZero();
        assertThat(waves.add(wider, part("DE", "DE"))).isEqualTo(3);
    }

    @Test
    void a_wave_for_which_a_piece_is_just_coming_out_stays() {
        var pilot = open("Pilot", DAY);
        var feed =
                new Feed(
                        jdbi,
                        new ActivityLedger(jdbi, Clock.systemUTC(), () -> {}),
                        Clock.systemUTC());
        var text = new Publication.Text("For the pilot", "", "Words", "<p>Words</p>");

        var removal =
                jdbi.inTransaction(
                        _ -> {
                            feed.publishing()
                                    .publish(
                                            cast.carla(),
                                            new Publication(
                                                    ContentFormat.ARTICLE,
                                                    Optional.empty(),
                                                    new Audience(
                                                            Set.of(),
                                                            Set.of(),
                                                            Set.of(),
                                                            Set.of(pilot.id())),
                                                    Map.of("en", text),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    1,
                                                    List.of(),
                                                    Set.of(),
                                                    Optional.empty()),
                                            Instant.now());
                            return CompletableFuture.supplyAsync(() -> waves.remove(pilot));
                        });

        assertThat(removal.join()).isFalse();
    }

    @Test
    void a_wave_stays_while_a_piece_or_a_draft_is_for_it() {
        var pilot = open("Pilot", DAY);
        var wider = open("Wider", DAY);
        long item = new Given(jdbi).article("For the pilot", "ARTICLE");
        jdbi.useHandle(
                it -> {
                    it.execute(
                            "INSERT INTO content_audience (item_id, kind, value) VALUES (?, 'WAVE',"
                                    + " ?)",
                            item,
                            String.valueOf(pilot.id()));
                    it.execute(
                            "INSERT INTO studio_piece (draft, title, created_at, created_by,"
                                    + " changed_at, changed_by) VALUES (?, 'Soon', ?, ?, ?, ?)",
                            "{\"waves\":[%d]}".formatted(wider.id()),
                            Given.NOW,
                            cast.carla().id(),
                            Given.NOW,
                            cast.carla().id());
                });

        assertThat(waves.remove(pilot)).isFalse();
        assertThat(waves.remove(wider)).isFalse();
        assertThat(waves.all()).hasSize(2);
    }

    private Wave open(String name, LocalDate day) {
        var saved = (Saved) waves.open(cast.lena(), name, day);
        return waves.wave(saved.id()).orElseThrow();
    }

    private int people(Wave wave) {
        return waves.wave(wave.id()).orElseThrow().people();
    }

    private static Newcomers part(String unit, String country) {
        return new Part(Optional.of(unit), Optional.of(country), Optional.empty());
    }

    private static Newcomers named(String list) {
        return new Named(NamedLine.of(list));
    }
}
