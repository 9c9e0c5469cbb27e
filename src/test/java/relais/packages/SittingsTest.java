package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import relais.files.Files;
import relais.packages.ItemProgress.State;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * cmi5 content that is opened, speaks and ends, on several nodes and in several windows at once.
 */
class SittingsTest {

    private static final String HOME = "https://relais.example";
    private static final long LESSON = 7;
    private static final int THREADS = 16;

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @TempDir Path folder;

    private final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final Packages packages = packagesAt(clock, false);
    private final Packages otherNode = packagesAt(clock, false);
    private Person ada;
    private long packageId;

    @BeforeEach
    void cast() {
        ada = new Cast(database.jdbi()).ada();
    }

    @Test
    void of_many_who_fetch_at_once_on_two_nodes_one_gets_the_token() throws Exception {
        take("moveOn=\"Passed\"");
        var session = session(0);
        var turn = new AtomicInteger();

        var fetched =
                Together.call(
                        THREADS,
                        () -> {
                            var node = turn.getAndIncrement() % 2 == 0 ? packages : otherNode;
                            return node.records().sittings().fetch(opened(node, 0), HOME, session);
                        });

        assertThat(fetched).filteredOn(Fetching.Token.class::isInstance).hasSize(1);
        assertThat(fetched)
                .filteredOn(Fetching.FetchedBefore.class::isInstance)
                .hasSize(THREADS - 1);
        assertThat(told).containsExactly("begun 7");
        assertThat(said(Verb.LAUNCHED)).isEqualTo(1);
    }

    @Test
    void of_many_windows_that_open_at_once_the_last_one_speaks() throws Exception {
        take("moveOn=\"Passed\"");

        var tokens = Together.call(THREADS, () -> token(packages, 0));

        assertThat(tokens).filteredOn(it -> isOpen(packages, it)).hasSize(1);
        assertThat(said(Verb.ABANDONED)).isEqualTo(THREADS - 1);
        assertThat(told).containsExactly("begun 7");
    }

    @Test
    void passed_counts_once_however_often_it_is_said_at_once() throws Exception {
        take("moveOn=\"Passed\"");
        var unit = begin(0);

        var taken = Together.call(THREADS, () -> isTaken(unit, sentence(unit, Verb.PASSED)));

        assertThat(taken).filteredOn(it -> it).hasSize(1);
        assertThat(said(Verb.PASSED)).isEqualTo(1);
        assertThat(said(Verb.SATISFIED)).as("the unit and the course").isEqualTo(2);
        assertThat(told).containsExactly("begun 7", "finished 7");
    }

    @Test
    void the_same_statement_many_times_at_once_is_one_statement() throws Exception {
        take("moveOn=\"Passed\"");
        var unit = begin(0);
        var passed = sentence(unit, Verb.PASSED);

        var taken = Together.call(THREADS, () -> isTaken(unit, passed));

        assertThat(taken).containsOnly(true);
        assertThat(said(Verb.PASSED)).isEqualTo(1);
    }

    @Test
    void passed_and_failed_at_once_leave_one_of_the_two() throws Exception {
        take("moveOn=\"Passed\"");
        var unit = begin(0);
        var turn = new AtomicInteger();

        Together.run(
                THREADS,
                () ->
                        isTaken(
                                unit,
                                sentence(
                                        unit,
                                        turn.getAndIncrement() % 2 == 0
                                                ? Verb.PASSED
                                                : Verb.FAILED)));

        assertThat(said(Verb.PASSED) + said(Verb.FAILED)).isEqualTo(1);
        assertThat(item(0).doneAt().isPresent()).isEqualTo(said(Verb.PASSED) == 1);
    }

    @Test
    void a_session_says_nothing_more_a_minute_after_its_end() throws Exception {
        take("moveOn=\"Completed\"");
        var unit = begin(0);
        var late = sentence(unit, Verb.COMPLETED);
        say(unit, Verb.TERMINATED);

        var afterwards = packagesAt(Clock.offset(clock, Duration.ofSeconds(61)), false);

        assertThatThrownBy(() -> afterwards.records().statements().take(unit, List.of(late)))
                .isInstanceOf(Unacceptable.class)
                .hasMessageEndingWith("it is over.");
        assertThat(item(0).state()).isEqualTo(State.BEGUN);
    }

    @Test
    void what_counts_through_something_else_is_waived_and_can_be_looked_at() throws Exception {
        take("moveOn=\"Passed\"", "", "moveOn=\"Completed\"");
        var counting = packagesAt(clock, true);

        var token = token(counting, 0);

        var unit = known(counting, token);
        assertThat(unit.launchData()).containsEntry("launchMode", "Review");
        assertThat(said(Verb.WAIVED)).as("where something is expected").isEqualTo(2);
        assertThat(said(Verb.SATISFIED)).as("the course").isEqualTo(1);
        assertThat(packages.progress(ada.id(), packageId, "en").isDone()).isTrue();
        token(counting, 1);
        assertThat(said(Verb.WAIVED)).as("once in a registration").isEqualTo(2);
    }

    @Test
    void statements_are_forgotten_after_ninety_days_and_what_they_came_to_is_not()
            throws Exception {
        take("moveOn=\"Passed\"");
        var unit = begin(0);
        say(unit, Verb.PASSED);

        packagesAt(Clock.offset(clock, Records.KEPT), false).sweep(Set.of(packageId));
        assertThat(said(Verb.PASSED)).isEqualTo(1);
        packagesAt(Clock.offset(clock, Records.KEPT.plusSeconds(1)), false)
                .sweep(Set.of(packageId));

        assertThat(said(Verb.PASSED)).isZero();
        assertThat(item(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void a_registration_holds_so_many_statements_and_no_more() throws Exception {
        take("moveOn=\"Passed\"");
        var unit = begin(0);
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO package_statement (person_id, package_id, id,"
                                                + " verb, stored_at, size, body) SELECT ?, ?,"
                                                + " UUID(), 'x', ?, 2, '{}' FROM seq_1_to_5000",
                                        ada.id(),
                                        packageId,
                                        Given.NOW));

        assertThatThrownBy(() -> say(unit, Verb.PASSED))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining("No more statements");
        assertThat(item(0).state()).isEqualTo(State.BEGUN);
    }

    private OpenUnit begin(int part) {
        var unit = known(packages, token(packages, part));
        say(unit, Verb.INITIALIZED);
        return unit;
    }

    private String token(Packages node, int part) {
        var opened = opened(node, part);
        var fetched = node.records().sittings().fetch(opened, HOME, session(part));
        return ((Fetching.Token) fetched).token();
    }

    private OpenUnit known(Packages node, String token) {
        return node.records().sittings().known(opened(node, 0), HOME, "Basic " + token);
    }

    private boolean isOpen(Packages node, String token) {
        try {
            known(node, token);
            return true;
        } catch (Unacceptable _) {
            return false;
        }
    }

    /** As it stands at the end of the address of a launch. */
    private String session(int part) {
        var address = packages.records().sittings().address(opened(packages, part), HOME);
        return address.replaceFirst(".*sessions%2F([^&]*)&.*", "$1");
    }

    private Opened opened(Packages node, int part) {
        return node.open(node.address(ada.id(), LESSON, item(part)).split("/")[2]).orElseThrow();
    }

    private boolean isTaken(OpenUnit unit, Statement statement) {
        try {
            packages.records().statements().take(unit, List.of(statement));
            return true;
        } catch (Unacceptable _) {
            return false;
        }
    }

    private void say(OpenUnit unit, Verb verb) {
        packages.records().statements().take(unit, List.of(sentence(unit, verb)));
    }

    private static Statement sentence(OpenUnit unit, Verb verb) {
        ObjectNode statement = Sentence.in(unit).with(verb);
        return Statement.read(statement.put("timestamp", Given.NOW.toString()));
    }

    private ItemProgress item(int part) {
        return packages.progress(ada.id(), packageId, "en").items().get(part);
    }

    private int said(Verb verb) {
        return database.jdbi()
                .withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT COUNT(*) FROM package_statement WHERE verb"
                                                        + " = :verb")
                                        .bind("verb", verb.iri())
                                        .mapTo(int.class)
                                        .one());
    }

    private void take(String... units) throws Exception {
        var path = java.nio.file.Files.write(folder.resolve("zip"), Cmi5Zip.units(units).bytes());
        packageId = ((Importing.Imported) packages.take(ada, path)).packageId();
    }

    private Packages packagesAt(Clock clock, boolean counted) {
        return new Packages(
                database.jdbi(),
                new Files(database.jdbi(), clock),
                new Follower() {
                    @Override
                    public void begun(long personId, long lessonId) {
                        told.add("begun " + lessonId);
                    }

                    @Override
                    public void finished(long personId, long lessonId) {
                        told.add("finished " + lessonId);
                    }

                    @Override
                    public boolean isCounted(long personId, long lessonId) {
                        return counted;
                    }
                },
                clock);
    }
}
