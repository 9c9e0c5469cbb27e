package relais.uptake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.training.Training;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

class UptakeTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Optional<String> EVERYWHERE = Optional.empty();
    private static final int FRANCE = 1;
    private static final int VERTRIEB = 2;

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final Training training = new Training(jdbi, new ActivityLedger(jdbi, clock, () -> {}), clock);
    final Uptake uptake = new Uptake(jdbi, training);

    Cast cast;
    Subject module;

    /** Six of the cast work in France, three in Vertrieb, two in the group itself. */
    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
        training.loadStarter();
        module = uptake.subjects("en").get(1);
    }

    @Test
    void a_completion_counts_at_once_and_stays_when_it_is_folded_in() {
        complete(cast.ada().id());

        assertThat(completed(FRANCE)).isEqualTo(1);
        uptake.fold();
        assertThat(completed(FRANCE)).isEqualTo(1);
        assertThat(count("uptake_change")).isZero();
        assertThat(completed(0)).isEqualTo(1);
        exact();
    }

    @Test
    void who_moves_takes_along_what_they_have_completed() {
        complete(cast.ada().id());
        uptake.fold();

        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET unit_id = 3, country = 'DE' WHERE id = ?",
                                cast.ada().id()));

        assertThat(completed(FRANCE)).isZero();
        assertThat(completed(VERTRIEB)).isEqualTo(1);
        assertThat(company().group(VERTRIEB, Optional.of("DE")).people()).isEqualTo(4);
        uptake.fold();
        exact();
    }

    @Test
    void who_leaves_the_company_is_no_longer_counted_until_they_come_back() {
        long ada = cast.ada().id();
        complete(ada);

        activate(ada, false);
        assertThat(completed(0)).isZero();
        assertThat(company().group(0, EVERYWHERE).people()).isEqualTo(10);

        uptake.fold();
        activate(ada, true);
        assertThat(completed(FRANCE)).isEqualTo(1);
        assertThat(company().group(0, EVERYWHERE).people()).isEqualTo(11);
        exact();
    }

    @Test
    void completing_again_counts_once() {
        complete(cast.ada().id());
        complete(cast.ada().id());

        assertThat(completed(0)).isEqualTo(1);
    }

    @Test
    void only_groups_of_five_have_figures_and_nothing_of_the_others_is_read() {
        complete(cast.hanne().id());

        var company = company();

        assertThat(company.group(FRANCE, EVERYWHERE).shown()).isTrue();
        assertThat(company.group(VERTRIEB, EVERYWHERE).shown()).isFalse();
        assertThat(uptake.totals(company.group(VERTRIEB, EVERYWHERE)).apply(module)).isZero();
        assertThat(company.byUnit(company.group(0, EVERYWHERE), uptake.completed(company, module)))
                .filteredOn(it -> !it.group().shown())
                .extracting(Line::completed)
                .containsOnly(0);
    }

    @Test
    void a_limited_role_reaches_its_unit_or_country_alone() {
        var company = company();
        var hanne = Purview.of(cast.hanne());
        var luc = Purview.of(cast.luc());

        assertThat(uptake.areas(company, hanne))
                .extracting(Group::country)
                .containsExactly(Optional.of("DE"));
        assertThat(uptake.group(company, hanne, Optional.empty(), EVERYWHERE)).isEmpty();
        assertThat(uptake.group(company, hanne, Optional.of("DE"), EVERYWHERE)).isEmpty();
        assertThat(uptake.group(company, hanne, Optional.of("DE"), Optional.of("DE"))).isPresent();
        assertThat(uptake.group(company, luc, Optional.of("DE"), EVERYWHERE)).isPresent();
        assertThat(uptake.group(company, luc, Optional.of("FR"), EVERYWHERE)).isEmpty();
        assertThat(uptake.group(company, luc, Optional.of("G"), EVERYWHERE)).isEmpty();
    }

    @Test
    void completions_and_moves_and_departures_at_the_same_moment_leave_nothing_wrong()
            throws Exception {
        var people =
                LongStream.range(0, 40)
                        .map(it -> new Given(jdbi).member("Kim", "Nr" + it))
                        .boxed()
                        .toList();
        var modules =
                uptake.subjects("en").stream().filter(it -> !it.isPath()).map(Subject::id).toList();
        var turn = new AtomicInteger();

        Together.run(24, () -> live(people, modules, turn.getAndIncrement()));

        assertThat(count("module_completion")).isPositive();
        exact();
        uptake.fold();
        exact();
        assertThat(count("uptake_change")).isZero();
    }

    @Test
    void two_nodes_that_fold_at_once_fold_everything_once() throws Exception {
        var people =
                LongStream.range(0, 60).map(it -> new Given(jdbi).member("Kim", "Nr" + it)).boxed();
        people.forEach(this::complete);

        Together.run(8, uptake::fold);
        uptake.fold();

        assertThat(count("uptake_change")).isZero();
        assertThat(completed(FRANCE)).isEqualTo(60);
        exact();
    }

    @Test
    void what_was_damaged_is_found_and_mended() {
        complete(cast.ada().id());
        uptake.fold();
        jdbi.useHandle(it -> it.execute("UPDATE uptake SET people = people + 3 LIMIT 2"));
        var check = uptake.checks().getFirst();

        assertThat(check.differences().getAsLong()).isEqualTo(2);
        check.repair().run();

        exact();
        assertThat(completed(FRANCE)).isEqualTo(1);
    }

    /** One of four things that happen to people, many times. */
    private void live(List<Long> people, List<Long> modules, int kind) {
        for (int i = 0; i < 40; i++) {
            long person = people.get(ThreadLocalRandom.current().nextInt(people.size()));
            switch (kind % 4) {
                case 0, 1 -> complete(person, modules.get(i % modules.size()));
                case 2 ->
                        jdbi.useHandle(
                                it ->
                                        it.execute(
                                                "UPDATE person SET unit_id = 5 - unit_id WHERE id ="
                                                        + " ?",
                                                person));
                default -> activate(person, ThreadLocalRandom.current().nextBoolean());
            }
            if (i % 10 == 0) {
                uptake.fold();
            }
        }
    }

    private void complete(long personId) {
        complete(personId, module.id());
    }

    private void complete(long personId, long moduleId) {
        jdbi.useTransaction(
                it ->
                        it.execute(
                                """
                                INSERT INTO module_completion (person_id, module_id, completed_at)
                                VALUES (?, ?, ?)
                                    ON DUPLICATE KEY UPDATE module_id = module_id
                                """,
                                personId,
                                moduleId,
                                Given.NOW));
    }

    private void activate(long personId, boolean active) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET deactivated_at = ? WHERE id = ?",
                                active ? null : Given.NOW,
                                personId));
    }

    private Company company() {
        return uptake.company();
    }

    private int completed(int place) {
        return uptake.completed(company(), module).people(place, EVERYWHERE);
    }

    private void exact() {
        assertThat(uptake.checks().getFirst().differences().getAsLong()).isZero();
    }

    private long count(String table) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM " + table).mapTo(long.class).one());
    }
}
