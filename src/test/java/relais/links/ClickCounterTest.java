package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.notifications.Notifications;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.support.Watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class ClickCounterTest {

    private static final String HOME = "192.0.2.1";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/140.0";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @TempDir Path folder;

    final Jdbi jdbi = database.jdbi();
    final Watch watch = new Watch(Given.NOW);
    Links links;
    ClickCounter counter;
    Person ada;

    @BeforeEach
    void people() {
        ada = new Cast(jdbi).ada();
        links =
                new Links(
                        jdbi,
                        new Notifications(jdbi, watch),
                        URI.create("https://relais.example"),
                        watch);
        counter = node("a");
    }

    @Test
    void a_visitor_counts_once_an_hour() {
        var link = link("x");

        open(link, HOME, true);
        watch.pass(Duration.ofMinutes(59));
        open(link, HOME, true);
        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));

        watch.pass(Duration.ofMinutes(1));
        open(link, HOME, true);
        assertThat(figures(link)).isEqualTo(new Clicks(2, 2));
    }

    @Test
    void the_hour_counts_within_one_batch_as_well() {
        var link = link("x");

        for (int i = 0; i < 7; i++) {
            counter.count(link.id(), link.code(), HOME, FIREFOX, true);
            watch.pass(Duration.ofMinutes(30));
        }
        counter.write();

        assertThat(figures(link)).isEqualTo(new Clicks(4, 4));
    }

    @Test
    void other_senders_other_browsers_and_other_links_count_for_themselves() {
        var link = link("x");
        var other = link("linkedin");

        open(link, HOME, true);
        open(link, "192.0.2.2", true);
        counter.count(link.id(), link.code(), HOME, FIREFOX + ".1", true);
        open(other, HOME, true);

        assertThat(figures(link)).isEqualTo(new Clicks(3, 3));
        assertThat(figures(other)).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void whoever_is_in_doubt_is_a_click_and_no_person() {
        var link = link("x");

        open(link, HOME, false);
        open(link, "192.0.2.2", true);
        assertThat(figures(link)).isEqualTo(new Clicks(2, 1));

        watch.pass(Duration.ofMinutes(10));
        open(link, HOME, true);
        assertThat(figures(link)).isEqualTo(new Clicks(2, 2));
    }

    @Test
    void clicks_stand_on_the_day_on_which_they_came() {
        var link = link("x");
        watch.set(Instant.parse("2026-03-02T23:59:30Z"));
        open(link, HOME, true);
        watch.set(Instant.parse("2026-03-03T00:00:30Z"));
        open(link, "192.0.2.2", false);

        assertThat(links.days(link, LocalDate.parse("2026-03-01")))
                .containsExactly(
                        new LinkDay(LocalDate.parse("2026-03-02"), 1, 1),
                        new LinkDay(LocalDate.parse("2026-03-03"), 1, 0));
    }

    // Nothing personal is kept

    @Test
    void what_is_kept_tells_nothing_of_the_sender_and_is_another_hash_for_each_link_and_day() {
        open(link("x"), HOME, true);
        open(link("linkedin"), HOME, true);
        watch.pass(Duration.ofDays(1));
        open(link("x"), HOME, true);

        assertThat(visitors()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void rows_and_salt_go_when_the_day_is_over_and_the_counts_stay() {
        var link = link("x");
        open(link, HOME, true);
        watch.set(Instant.parse("2026-03-02T23:59:59Z"));
        counter.forgetVisitors();
        assertThat(visitors()).hasSize(1);

        watch.set(Instant.parse("2026-03-03T00:00:00Z"));
        counter.forgetVisitors();

        assertThat(visitors()).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM link_salt")).isZero();
        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void a_day_that_is_over_keeps_the_counts_of_all_its_visitors_and_today_goes_on() {
        var link = link("x");
        var other = link("linkedin");
        for (int i = 0; i < 7; i++) {
            counter.count(link.id(), link.code(), "192.0.2." + i, FIREFOX, i % 2 == 0);
        }
        open(other, HOME, true);
        watch.pass(Duration.ofDays(1));
        open(link, HOME, true);

        counter.forgetVisitors();
        open(link, "192.0.2.2", false);

        assertThat(figures(link)).isEqualTo(new Clicks(9, 5));
        assertThat(figures(other)).isEqualTo(new Clicks(1, 1));
        assertThat(links.clicks(ada.id(), Optional.empty(), "x")).isEqualTo(new Clicks(9, 5));
        assertThat(links.days(link, LocalDate.parse("2026-03-01")))
                .extracting(LinkDay::clicks)
                .containsExactly(7L, 2L);
    }

    @RepeatedTest(3)
    void days_that_end_on_two_nodes_while_clicks_come_late_count_everybody_once() throws Exception {
        var some = List.of(link("x"), link("linkedin"), link("mastodon"));
        var nodes = List.of(counter, node("b"));
        var next = new AtomicInteger();
        var yesterday = watch.instant();

        Together.run(
                12,
                () -> {
                    for (int i = 0; i < 30; i++) {
                        int turn = next.getAndIncrement();
                        var link = some.get(turn % 3);
                        var node = nodes.get(turn % 2);
                        node.count(link.id(), link.code(), "192.0.2." + turn, FIREFOX, true);
                        if (turn % 10 == 0) {
                            node.write();
                            new ClickCounter(
                                            jdbi,
                                            Clock.fixed(
                                                    yesterday.plus(Duration.ofDays(1)),
                                                    ZoneOffset.UTC),
                                            folder.resolve("c"))
                                    .forgetVisitors();
                        }
                    }
                });
        nodes.forEach(ClickCounter::write);

        assertThat(some).extracting(this::figures).containsOnly(new Clicks(120, 120));
    }

    @Test
    void links_of_people_who_want_nothing_counted_are_passed_over() {
        var link = link("x");

        links.refuse(ada);
        open(link, HOME, true);
        assertThat(visitors()).isEmpty();

        links.allow(ada);
        open(link, HOME, true);
        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void two_nodes_know_a_visitor_by_the_same_salt() {
        var link = link("x");
        var other = node("b");

        open(link, HOME, true);
        other.count(link.id(), link.code(), HOME, FIREFOX, true);
        other.write();

        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    @RepeatedTest(3)
    void many_threads_on_two_nodes_count_everybody_once() throws Exception {
        var some = List.of(link("x"), link("linkedin"), link("mastodon"));
        var nodes = List.of(counter, node("b"));
        var next = new AtomicInteger();

        Together.run(
                24,
                () -> {
                    for (int i = 0; i < 100; i++) {
                        int turn = next.getAndIncrement();
                        var link = some.get(turn % 3);
                        // 24 visitors of each link, each of whom comes more than thirty times
                        var sender = "192.0.2." + turn / 3 % 24;
                        var node = nodes.get(turn / 7 % 2);
                        node.count(link.id(), link.code(), sender, FIREFOX, turn / 3 % 2 == 0);
                        if (turn % 50 == 0) {
                            node.write();
                        }
                    }
                });
        nodes.forEach(ClickCounter::write);

        for (var link : some) {
            assertThat(figures(link)).isEqualTo(new Clicks(24, 12));
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_link_that_is_gone_meanwhile_stops_nobody() {
        var gone = link("x");
        var link = link("linkedin");
        counter.count(gone.id(), gone.code(), HOME, FIREFOX, true);
        counter.count(link.id(), link.code(), HOME, FIREFOX, true);
        jdbi.useHandle(it -> it.execute("DELETE FROM tracked_link WHERE id = ?", gone.id()));

        counter.write();

        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    // A process that is killed

    @Test
    void what_a_process_had_not_written_when_it_was_killed_is_counted_by_the_next() {
        var link = link("x");
        for (int i = 0; i < 40; i++) {
            counter.count(link.id(), link.code(), "192.0.2." + i, FIREFOX, i % 4 == 0);
        }

        startAgain();

        assertThat(figures(link)).isEqualTo(new Clicks(40, 10));
        assertThat(files()).isEmpty();
    }

    @Test
    void what_it_had_written_and_not_thrown_away_is_not_counted_again() throws IOException {
        var link = link("x");
        counter.count(link.id(), link.code(), HOME, FIREFOX, true);
        var file = files().getFirst();
        var kept = Files.readAllBytes(file);
        counter.write();
        Files.write(file, kept);

        startAgain();

        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void of_a_file_that_was_cut_off_all_whole_lines_count() throws IOException {
        var link = link("x");
        for (int i = 0; i < 3; i++) {
            counter.count(link.id(), link.code(), "192.0.2." + i, FIREFOX, true);
        }
        var file = files().getFirst();
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 7));

        startAgain();

        assertThat(figures(link)).isEqualTo(new Clicks(2, 2));
    }

    @Test
    void clicks_of_another_database_are_passed_over() {
        var link = link("x");
        counter.count(link.id(), Code.random(), HOME, FIREFOX, true);

        startAgain();

        assertThat(figures(link)).isEqualTo(Clicks.NONE);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_folder_that_takes_nothing_costs_no_click_of_a_process_that_lives() throws IOException {
        var link = link("x");
        var blocked = Files.writeString(folder.resolve("blocked"), "a file, not a folder");
        var node = new ClickCounter(jdbi, watch, blocked);

        node.count(link.id(), link.code(), HOME, FIREFOX, true);
        node.write();

        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void an_ordinary_end_writes_what_is_left() {
        var link = link("x");
        counter.start();
        counter.count(link.id(), link.code(), HOME, FIREFOX, true);

        counter.close();

        assertThat(figures(link)).isEqualTo(new Clicks(1, 1));
    }

    /** What is left of the first process is its folder. */
    private void startAgain() {
        var next = node("a");
        next.start();
        next.close();
    }

    private ClickCounter node(String name) {
        return new ClickCounter(jdbi, watch, folder.resolve(name));
    }

    private void open(TrackedLink link, String sender, boolean confirmed) {
        counter.count(link.id(), link.code(), sender, FIREFOX, confirmed);
        counter.write();
    }

    private TrackedLink link(String network) {
        var address =
                links.forShare(ada.id(), Optional.empty(), "https://blog.example/", network)
                        .orElseThrow();
        var id = links.way(Code.in(address).orElseThrow()).orElseThrow().id();
        return links.mine(ada, id).orElseThrow();
    }

    private Clicks figures(TrackedLink link) {
        return links.mine(ada, link.id()).orElseThrow().figures();
    }

    private List<String> visitors() {
        return jdbi.withHandle(
                it ->
                        it.createQuery("SELECT HEX(visitor) FROM link_visit")
                                .mapTo(String.class)
                                .list());
    }

    private int number(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }

    private List<Path> files() {
        return List.of("a", "b").stream()
                .flatMap(it -> new ClickJournal(folder.resolve(it)).left().stream())
                .toList();
    }
}
