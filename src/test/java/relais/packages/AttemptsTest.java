package relais.packages;

import static org.assertj.core.api.Assertions.assertThat;

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

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class AttemptsTest {

    private static final long LESSON = 7;

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @TempDir Path folder;

    private final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final Packages packages = packagesAt(clock);
    private Person ada;
    private long packageId;

    @BeforeEach
    void cast() {
        ada = new Cast(database.jdbi()).ada();
    }

    @Test
    void what_an_item_says_is_there_when_it_is_opened_again() throws Exception {
        take(Scorm.scorm12("page"));

        say(1, 1, Map.of("cmi.suspend_data", "page=3", "cmi.core.lesson_status", "incomplete"));

        assertThat(opened().start().get("values"))
                .isEqualTo(
                        Map.of(
                                "cmi.suspend_data",
                                "page=3",
                                "cmi.core.lesson_status",
                                "incomplete"));
        assertThat(item().state()).isEqualTo(State.BEGUN);
    }

    @Test
    void being_opened_and_being_left_means_nothing() throws Exception {
        take(Scorm.scorm12("page"));

        packages.take(opened(), new Report(1, 1, Map.of(), false, true));

        assertThat(item().completed()).isEmpty();
        assertThat(item().doneAt()).isEmpty();
        assertThat(told).containsExactly("begun 7");
    }

    @Test
    void completed_or_passed_is_done_and_failed_is_not() throws Exception {
        take(Scorm.scorm12("page"));

        assertThat(say(1, 1, Map.of("cmi.core.lesson_status", "failed")))
                .isEqualTo(new Reporting.Taken(false));
        assertThat(item().state()).isEqualTo(State.FAILED);
        assertThat(
                        say(
                                1,
                                2,
                                Map.of(
                                        "cmi.core.lesson_status",
                                        "passed",
                                        "cmi.core.score.raw",
                                        "90")))
                .isEqualTo(new Reporting.Taken(true));
        assertThat(item().state()).isEqualTo(State.DONE);
        assertThat(item().percent()).contains(90L);
    }

    @Test
    void completing_a_failed_test_of_scorm_2004_is_not_enough() throws Exception {
        take(Scorm.scorm2004("page"));

        say(1, 1, Map.of("cmi.completion_status", "completed", "cmi.success_status", "failed"));
        assertThat(item().doneAt()).isEmpty();

        say(1, 2, Map.of("cmi.success_status", "passed", "cmi.score.scaled", "0.85"));
        assertThat(item().doneAt()).contains(Given.NOW);
        assertThat(item().score()).contains(new BigDecimal("0.8500"));
    }

    @Test
    void what_is_done_stays_done_whatever_is_said_later() throws Exception {
        take(Scorm.scorm12("page"));
        say(1, 1, Map.of("cmi.core.lesson_status", "passed", "cmi.core.score.raw", "90"));

        say(2, 1, Map.of("cmi.core.lesson_status", "incomplete", "cmi.core.score.raw", ""));

        assertThat(item().state()).isEqualTo(State.DONE);
        assertThat(item().percent()).contains(90L);
        assertThat(told).containsExactly("begun 7", "finished 7");
    }

    @Test
    void late_doubled_and_reordered_reports_change_nothing() throws Exception {
        take(Scorm.scorm12("page"));
        say(1, 3, Map.of("cmi.core.lesson_location", "3"));

        assertThat(say(1, 2, Map.of("cmi.core.lesson_location", "2")))
                .isEqualTo(new Reporting.TakenBefore());
        assertThat(say(1, 3, Map.of("cmi.core.lesson_location", "other")))
                .isEqualTo(new Reporting.TakenBefore());
        assertThat(opened().start().get("values"))
                .isEqualTo(Map.of("cmi.core.lesson_location", "3"));
    }

    @Test
    void a_window_that_was_opened_later_and_has_spoken_counts_alone() throws Exception {
        take(Scorm.scorm12("page"));
        say(1, 1, Map.of("cmi.core.lesson_location", "old"));
        say(2, 1, Map.of("cmi.core.lesson_location", "new"));

        assertThat(say(1, 9, Map.of("cmi.core.lesson_location", "older")))
                .isEqualTo(new Reporting.OpenedElsewhere());
        assertThat(opened().start().get("values"))
                .isEqualTo(Map.of("cmi.core.lesson_location", "new"));
    }

    @Test
    void the_time_of_a_session_is_added_when_the_next_one_speaks() throws Exception {
        take(Scorm.scorm12("page"));
        say(1, 1, Map.of("cmi.core.session_time", "0000:10:00"));
        say(1, 2, Map.of("cmi.core.session_time", "0000:20:30.5"));
        assertThat(opened().start().get("seconds")).isEqualTo(1230L);

        say(2, 1, Map.of("cmi.core.lesson_location", "4"));
        assertThat(opened().start().get("seconds")).as("not twice").isEqualTo(1230L);

        say(2, 2, Map.of("cmi.core.session_time", "00:00:30"));
        assertThat(opened().start().get("seconds")).isEqualTo(1260L);
    }

    @Test
    void a_session_of_scorm_2004_that_ended_is_followed_by_a_new_attempt() throws Exception {
        take(Scorm.scorm2004("page"));
        packages.take(opened(), new Report(1, 1, Map.of("cmi.suspend_data", "x"), false, true));

        assertThat(opened().start().get("values")).isEqualTo(Map.of());
        assertThat(opened().start().get("anew")).isEqualTo(true);

        packages.take(opened(), new Report(2, 1, Map.of("cmi.location", "1"), true, false));
        assertThat(opened().start().get("values")).isEqualTo(Map.of("cmi.location", "1"));
    }

    @Test
    void a_package_is_finished_with_the_last_of_its_parts() throws Exception {
        take(Scorm.scorm12("page", "page"));

        say(0, 1, 1, Map.of("cmi.core.lesson_status", "completed"));
        assertThat(told).containsExactly("begun 7");
        say(1, 1, 1, Map.of("cmi.core.lesson_status", "completed"));

        assertThat(told).containsExactly("begun 7", "begun 7", "finished 7");
        assertThat(packages.progress(ada.id(), packageId, "en").isDone()).isTrue();
    }

    @Test
    void parts_that_are_done_at_once_finish_the_package_all_the_same() throws Exception {
        take(Scorm.scorm12(Collections.nCopies(12, "page").toArray(String[]::new)));
        var part = new AtomicInteger();

        Together.run(
                12,
                () ->
                        say(
                                part.getAndIncrement(),
                                1,
                                1,
                                Map.of("cmi.core.lesson_status", "completed")));

        assertThat(told).containsOnlyOnce("finished 7");
    }

    @Test
    void of_many_reports_at_once_the_latest_is_kept_and_done_is_told_once() throws Exception {
        take(Scorm.scorm12("page"));
        var number = new AtomicInteger();

        Together.run(
                30,
                () -> {
                    int mine = number.incrementAndGet();
                    say(
                            1,
                            mine,
                            Map.of(
                                    "cmi.core.lesson_status",
                                    "completed",
                                    "cmi.core.lesson_location",
                                    "" + mine));
                });

        assertThat(told).containsExactlyInAnyOrder("begun 7", "finished 7");
        assertThat(opened().start().get("values"))
                .isEqualTo(
                        Map.of(
                                "cmi.core.lesson_status",
                                "completed",
                                "cmi.core.lesson_location",
                                "30"));
    }

    @Test
    void nobody_is_reminded_of_more_than_a_megabyte() throws Exception {
        take(Scorm.scorm2004("page"));
        var long_ = "x".repeat(Report.LONGEST_VALUE);
        int enough = Attempts.LONGEST / Report.LONGEST_VALUE;
        IntStream.range(0, enough)
                .forEach(i -> say(1, i + 1, Map.of("cmi.interactions." + i + ".id", long_)));

        assertThat(say(1, 99, Map.of("cmi.suspend_data", long_)))
                .isEqualTo(new Reporting.TooMuch());
        assertThat(say(1, 100, Map.of("cmi.location", "1"))).isEqualTo(new Reporting.Taken(false));
    }

    @Test
    void a_token_opens_one_package_for_one_person_for_two_days() throws Exception {
        take(Scorm.scorm12("page"));
        var token = token();

        assertThat(packages.open(token)).isPresent();
        assertThat(packages.file(token, "page-1.html")).isPresent();
        assertThat(packages.file(token, "page-9.html")).isEmpty();
        assertThat(packages.open(token.replaceFirst("^\\d+", "" + (ada.id() + 1)))).isEmpty();
        assertThat(packages.open(token.substring(1))).isEmpty();
        assertThat(packages.open("x")).isEmpty();
        assertThat(after(1).open(token)).isPresent();
        assertThat(after(2).open(token)).isEmpty();
        assertThat(after(2).file(token, "page-1.html")).isEmpty();
    }

    @Test
    void whoever_has_left_opens_nothing_any_more() throws Exception {
        take(Scorm.scorm12("page"));
        var token = token();

        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE person SET deactivated_at = ? WHERE id = ?",
                                        Given.NOW,
                                        ada.id()));

        assertThat(packages.open(token)).isEmpty();
        assertThat(packages.file(token, "page-1.html")).isEmpty();
    }

    @Test
    void erasing_somebody_leaves_nothing_of_what_was_said_of_them() throws Exception {
        take(Scorm.scorm12("page"));
        say(1, 1, Map.of("cmi.core.lesson_status", "completed"));

        packages.erase(ada.id());

        assertThat(item().state()).isEqualTo(State.NEW);
        assertThat(opened().start().get("values")).isEqualTo(Map.of());
    }

    private void take(Zip zip) throws Exception {
        var path = java.nio.file.Files.write(folder.resolve("zip"), zip.bytes());
        packageId = ((Importing.Imported) packages.take(ada, path)).packageId();
    }

    private Reporting say(long session, int number, Map<String, String> values) {
        return say(0, session, number, values);
    }

    private Reporting say(int part, long session, int number, Map<String, String> values) {
        return packages.take(
                packages.open(token(part)).orElseThrow(),
                new Report(session, number, values, false, false));
    }

    private Opened opened() {
        return packages.open(token()).orElseThrow();
    }

    private ItemProgress item() {
        return packages.progress(ada.id(), packageId, "en").items().getFirst();
    }

    private String token() {
        return token(0);
    }

    private String token(int part) {
        var item = packages.progress(ada.id(), packageId, "en").items().get(part);
        return packages.address(ada.id(), LESSON, item).split("/")[2];
    }

    private Packages after(int days) {
        return packagesAt(Clock.offset(clock, Duration.ofDays(days)));
    }

    private Packages packagesAt(Clock clock) {
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
                        return false;
                    }
                },
                clock);
    }
}
