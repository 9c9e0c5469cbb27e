package relais.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.bench.SmtpSink;
import relais.mail.BulkMail;
import relais.mail.Line;
import relais.mail.Lines;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Newsletters to a real mail server. Written on Monday, they leave on Tuesday. */
class NewsletterTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Jdbi jdbi = database.jdbi();
    private Given given;
    private Cast cast;
    private Person ada;
    private Person bruno;
    private Desk desk;
    private long item;

    @BeforeEach
    void a_mail_server_people_and_a_piece_are_there() {
        mailServer.start();
        given = new Given(jdbi);
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        desk = new Desk(jdbi, cast.carla());
        item = given.article("What the night shift taught us", "ARTICLE");
    }

    @AfterEach
    void the_mail_server_stops() {
        mailServer.stop();
    }

    @Test
    void it_comes_to_every_member_when_their_work_begins_on_the_chosen_day() throws Exception {
        desk.release(Desk.piece(item));

        run(Desk.WRITING);
        run(Desk.TUESDAY_AT_NINE.minusSeconds(1));
        assertThat(mails()).isEmpty();

        run(Desk.TUESDAY_AT_NINE);
        assertThat(recipients()).containsExactlyInAnyOrder(ada.email(), bruno.email());
        var mail = mailTo(ada);
        assertThat(mail.getSubject()).isEqualTo("To read this week");
        assertThat(part(mail, 0))
                .contains("Hello Ada,", "Three minutes are enough.", "Good reading!")
                .contains("TO READ AND TO RELAY THIS WEEK", "What the night shift taught us")
                .contains("A summary", "https://relais.company.example/feed/" + item)
                .doesNotContain("<p");
        assertThat(part(mail, 1))
                .contains("lang=\"en\"", "color-scheme", "light dark")
                .contains("https://relais.company.example/feed/" + item)
                .doesNotContain("<img", "http-equiv");
    }

    @Test
    void mail_programmes_are_told_how_to_switch_it_off_and_which_letter_it_is() throws Exception {
        var issue = desk.release(Desk.piece(item));

        run(Desk.TUESDAY_AT_NINE);

        var mail = mailTo(ada);
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .matches("<https://relais\\.company\\.example/newsletter/[\\w-]+\\?lang=en>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")[0])
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getMessageID()).matches("<newsletter-" + issue.id() + "-\\d+@relais>");
        assertThat(mail.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Content-Language")[0]).isEqualTo("en");
    }

    @Test
    void whoever_follows_that_address_gets_no_other() throws Exception {
        desk.release(Desk.piece(item));
        run(Desk.TUESDAY_AT_NINE);
        var token = token(mailTo(ada));

        var newsletter = at(Desk.TUESDAY_AT_NINE);
        assertThat(newsletter.unsubscribe(token)).isTrue();
        assertThat(newsletter.unsubscribe(token)).isTrue();

        assertThat(newsletter.subscription(ada).orElseThrow().wanted()).isFalse();
        assertThat(newsletter.subscription(bruno).orElseThrow().wanted()).isTrue();
        assertThat(newsletter.unsubscribe(token.substring(1))).isFalse();
        assertThat(newsletter.unsubscribe("0")).isFalse();
        assertThat(newsletter.unsubscribe("not base 64!")).isFalse();
    }

    @Test
    void nothing_is_kept_of_those_who_are_in_the_programme_no_more() throws Exception {
        desk.release(Desk.piece(item));
        run(Desk.TUESDAY_AT_NINE);
        var token = token(mailTo(ada));
        set("DELETE FROM membership WHERE person_id = ?", ada.id());
        at(Desk.TUESDAY_AT_NINE).erase(ada);

        assertThat(at(Desk.TUESDAY_AT_NINE).unsubscribe(token)).isTrue();

        assertThat(count("SELECT COUNT(*) FROM newsletter_reader")).isZero();
        assertThat(count("SELECT COUNT(*) FROM newsletter_copy WHERE person_id = " + ada.id()))
                .isZero();
    }

    @Test
    void it_is_in_the_language_and_working_hours_of_its_reader() throws Exception {
        set("UPDATE person SET language = 'fr', zone = 'Asia/Tokyo' WHERE id = ?", ada.id());
        set("INSERT INTO working_time VALUES (?, '234', '13:00', '15:00')", ada.id());
        desk.release(Desk.piece(item));

        run(Instant.parse("2026-03-10T03:59:59Z"));
        assertThat(mails()).isEmpty();
        run(Instant.parse("2026-03-10T04:00:00Z")); // Tuesday 13:00 in Tokyo
        assertThat(recipients()).containsExactly(ada.email());
        assertThat(mailTo(ada).getSubject()).isEqualTo("À lire cette semaine");
        assertThat(part(mailTo(ada), 0)).contains("Bonjour Ada", "À LIRE ET À RELAYER");
    }

    @Test
    void where_the_day_is_none_of_work_it_comes_on_the_next_one_and_never_after_five_days() {
        set("INSERT INTO working_time VALUES (?, '4', '10:00', '11:00')", ada.id());
        set("INSERT INTO working_time VALUES (?, '1', '10:00', '11:00')", bruno.id());
        desk.release(Desk.piece(item));

        run(Desk.TUESDAY_AT_NINE);
        run(Instant.parse("2026-03-11T09:30:00Z"));
        assertThat(mails()).isEmpty();
        run(Instant.parse("2026-03-12T09:30:00Z")); // Thursday 10:30 in Paris
        run(Instant.parse("2026-03-16T09:30:00Z")); // Bruno's Monday: news of yesterday

        assertThat(recipients()).containsExactly(ada.email());
    }

    @Test
    void hours_that_changed_meanwhile_are_kept() {
        desk.release(Desk.piece(item));
        at(Desk.WRITING).sendDue();
        run(Desk.TUESDAY_AT_NINE.minusSeconds(1));
        set("INSERT INTO working_time VALUES (?, '12345', '14:00', '18:00')", ada.id());

        run(Desk.TUESDAY_AT_NINE);
        assertThat(recipients()).containsExactly(bruno.email());
        run(Instant.parse("2026-03-10T13:00:00Z"));
        assertThat(recipients()).containsExactlyInAnyOrder(ada.email(), bruno.email());
    }

    @Test
    void a_language_without_words_is_not_sent_to_its_readers() {
        set("UPDATE person SET language = 'fr' WHERE id = ?", ada.id());

        desk.release(new Contents(List.of(Desk.french()), List.of(Desk.piece(item))), Desk.TUESDAY);
        run(Desk.TUESDAY_AT_NINE);

        assertThat(recipients()).containsExactly(ada.email());
    }

    @Test
    void it_comes_once_a_week_whatever_is_run_again() {
        desk.release(Desk.piece(item));

        for (int minutes = 0; minutes < 60; minutes += 10) {
            run(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(minutes)));
        }
        run(Desk.TUESDAY_AT_NINE.plus(Duration.ofDays(1)));

        assertThat(mails()).hasSize(2);
        assertThat(desk.issues().create(cast.carla(), Desk.MONDAY))
                .isEqualTo(desk.issues().latest().stream().map(Issue::id).findFirst());
    }

    @Test
    void many_nodes_at_once_send_one_copy_to_each() throws Exception {
        for (int i = 0; i < 150; i++) {
            given.member("Member", "Nr" + i);
        }
        desk.release(Desk.piece(item));

        Together.run(6, () -> run(Desk.TUESDAY_AT_NINE));
        run(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(15)));

        assertThat(mails()).hasSize(152);
        assertThat(recipients()).doesNotHaveDuplicates();
        assertThat(figures().sent()).isEqualTo(152);
    }

    @Test
    void leavers_the_paused_and_those_who_want_none_get_none() {
        var off = given.person(given.member("Olga", "Off"));
        var gone = given.person(given.member("Gerd", "Gone"));
        at(Desk.WRITING).unsubscribe(off);
        desk.release(Desk.piece(item));
        run(Desk.TUESDAY_AT_NINE.minusSeconds(1)); // copies are made
        set("INSERT INTO member_pause VALUES (?, '2026-03-09', NULL, '2026-03-09')", ada.id());
        set("DELETE FROM membership WHERE person_id = ?", gone.id());

        run(Desk.TUESDAY_AT_NINE);

        assertThat(recipients()).containsExactly(bruno.email());
        assertThat(at(Desk.WRITING).subscription(cast.emma())).isEmpty();
    }

    @Test
    void whoever_switches_it_on_again_gets_the_next_one() {
        at(Desk.WRITING).unsubscribe(ada);
        at(Desk.WRITING).subscribe(ada);
        desk.release(Desk.piece(item));

        run(Desk.TUESDAY_AT_NINE);

        assertThat(recipients()).contains(ada.email());
    }

    @Test
    void each_gets_only_pieces_that_are_for_them_and_no_letter_without_any() throws Exception {
        long forGermany = given.article("Only for Germany", "ARTICLE");
        set("UPDATE content_item SET limited = TRUE WHERE id = ?", forGermany);
        set("INSERT INTO content_audience VALUES (?, 'COUNTRY', 'DE')", forGermany);
        set("UPDATE person SET country = 'DE' WHERE id = ?", bruno.id());

        desk.release(Desk.piece(forGermany));
        run(Desk.TUESDAY_AT_NINE);

        assertThat(recipients()).containsExactly(bruno.email());
        assertThat(part(mailTo(bruno), 0)).contains("Only for Germany");
    }

    @Test
    void what_was_taken_back_meanwhile_is_not_in_it() throws Exception {
        long gone = given.article("Taken back", "ARTICLE");
        desk.release(Desk.piece(gone), Desk.piece(item));
        set("UPDATE content_item SET archived_at = '2026-03-09 12:00:00' WHERE id = ?", gone);

        run(Desk.TUESDAY_AT_NINE);

        assertThat(part(mailTo(ada), 0)).contains("night shift").doesNotContain("Taken back");
    }

    @Test
    void whoever_follows_a_topic_sees_its_pieces_first() throws Exception {
        long topic = topic("safety");
        set("INSERT INTO person_topic (person_id, topic_id) VALUES (?, " + topic + ")", ada.id());
        long safe = given.article("Helmets, and why", "ARTICLE");
        given.text(safe, "fr", "Le casque, et pourquoi");

        desk.release(
                Desk.piece(item),
                new Entry(safe, Optional.of(topic), "", "Mind your <head> & hat."));
        run(Desk.TUESDAY_AT_NINE);

        assertThat(part(mailTo(ada), 0)).containsSubsequence("SAFETY", "Helmets", "night shift");
        assertThat(part(mailTo(bruno), 0)).containsSubsequence("night shift", "SAFETY", "Helmets");
        assertThat(part(mailTo(ada), 0)).contains("Mind your <head> & hat.");
        assertThat(part(mailTo(ada), 1)).contains("Mind your &lt;head&gt; &amp; hat.");
    }

    @Test
    void after_a_crash_only_what_was_in_flight_is_unknown_and_it_is_not_repeated() {
        for (int i = 0; i < 60; i++) {
            given.member("Member", "Nr" + i);
        }
        var issue = desk.release(Desk.piece(item));
        var carried = new ConcurrentLinkedQueue<String>();
        var left = new AtomicInteger(25);
        Lines dying = () -> new Dying(carried, left);
        try {
            desk.at(Desk.TUESDAY_AT_NINE, dying).sendDue();
        } catch (OutOfMemoryError | IllegalStateException _) {
            // the node is gone
        }

        run(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(15)));
        run(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(40)));

        var editors = at(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(41))).issues();
        var unknown = editors.perhapsSent(issue);
        assertThat(unknown).isNotEmpty().hasSizeLessThanOrEqualTo(Desk.CONNECTIONS);
        assertThat(carried).doesNotHaveDuplicates().doesNotContainAnyElementsOf(recipients());
        assertThat(recipients()).doesNotHaveDuplicates();
        assertThat(figures().sent() + unknown.size()).isEqualTo(62);
        assertThat(carried.size() + mails().length).isBetween(62 - unknown.size(), 62);
    }

    @Test
    void a_mail_server_that_is_away_costs_nobody_their_letter() {
        desk.release(Desk.piece(item));
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        for (int minutes = 0; minutes < 30; minutes++) {
            desk.at(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(minutes)), Desk.to(port))
                    .sendDue();
        }
        mailServer.start();

        run(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(41)));

        assertThat(mails()).hasSize(2);
    }

    @Test
    void what_the_server_takes_later_is_brought_again_and_three_times_at_most() {
        desk.release(Desk.piece(item));
        var asked = new AtomicInteger();
        try (var sink =
                new SmtpSink(
                        address -> {
                            boolean isAdas = address.equals(ada.email());
                            return isAdas && asked.incrementAndGet() < 9 ? "450 later" : "250 OK";
                        })) {
            for (int minutes = 0; minutes < 90; minutes += 5) {
                desk.at(
                                Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(minutes)),
                                Desk.to(sink.port()))
                        .sendDue();
            }
            assertThat(asked).hasValue(3);
            assertThat(sink.taken()).isEqualTo(1);
        }
        assertThat(figures()).isEqualTo(new Figures(1, 1, 0, 0, 0));
    }

    @Test
    void an_address_that_is_refused_three_times_is_not_written_to_any_more_and_its_owner_is_told() {
        try (var sink =
                new SmtpSink(
                        address ->
                                address.equals(ada.email())
                                        ? "550 5.1.1 no such user"
                                        : "250 OK")) {
            for (int week = 0; week < 3; week++) {
                forgetIssue();
                desk.release(Desk.piece(item));
                desk.at(Desk.TUESDAY_AT_NINE, Desk.to(sink.port())).sendDue();
                assertThat(figures()).isEqualTo(new Figures(1, 1, 0, 0, 0));
            }
        }

        assertThat(at(Desk.WRITING).subscription(ada).orElseThrow().refused()).isTrue();
        assertThat(
                        count(
                                "SELECT COUNT(*) FROM notification WHERE kind ="
                                        + " 'newsletter-stopped' AND person_id = "
                                        + ada.id()))
                .isEqualTo(1);
        forgetIssue();
        desk.release(Desk.piece(item));
        run(Desk.TUESDAY_AT_NINE);
        assertThat(recipients()).containsExactly(bruno.email());

        at(Desk.WRITING).subscribe(ada);
        assertThat(at(Desk.WRITING).subscription(ada).orElseThrow().refused()).isFalse();
    }

    @Test
    void a_letter_that_arrives_forgets_refusals_before_it() {
        set("INSERT INTO newsletter_reader (person_id, refusals) VALUES (?, 2)", ada.id());
        desk.release(Desk.piece(item));

        run(Desk.TUESDAY_AT_NINE);

        assertThat(count("SELECT SUM(refusals) FROM newsletter_reader")).isZero();
    }

    @Test
    void a_server_that_turns_everything_away_is_left_alone_after_a_while() {
        for (int i = 0; i < 100; i++) {
            given.member("Member", "Nr" + i);
        }
        desk.release(Desk.piece(item));

        try (var sink = new SmtpSink(_ -> "554 5.7.1 not you")) {
            desk.at(Desk.TUESDAY_AT_NINE, Desk.to(sink.port())).sendDue();
        }

        assertThat(figures().refused()).isBetween(20L, 20L + Desk.CONNECTIONS);
        assertThat(figures().waiting()).isGreaterThan(70);
    }

    @Test
    void what_is_stopped_in_the_middle_leaves_no_more() {
        var issue = desk.release(Desk.piece(item));
        set("INSERT INTO working_time VALUES (?, '4', '10:00', '11:00')", ada.id());
        run(Desk.TUESDAY_AT_NINE);

        assertThat(desk.issues().stop(cast.carla(), issue)).isTrue();
        run(Instant.parse("2026-03-12T09:30:00Z"));

        assertThat(recipients()).containsExactly(bruno.email());
        assertThat(state()).isEqualTo(Issue.State.STOPPED);
    }

    @Test
    void before_the_first_copy_a_release_can_be_taken_back_and_written_on() {
        var issue = desk.release(Desk.piece(item));
        assertThat(state()).isEqualTo(Issue.State.PLANNED);
        assertThat(desk.issues().write(issue, issue.revision(), Desk.contents())).isFalse();

        assertThat(desk.issues().stop(cast.carla(), issue)).isTrue();

        assertThat(state()).isEqualTo(Issue.State.DRAFT);
        run(Desk.TUESDAY_AT_NINE);
        assertThat(mails()).isEmpty();
    }

    @Test
    void an_empty_one_and_a_day_that_is_over_cannot_be_released() {
        var issue = desk.write(Desk.contents());
        var issues = desk.issues();

        assertThat(issues.release(cast.carla(), issue, issue.revision(), Desk.TUESDAY))
                .isInstanceOf(Release.Empty.class);
        assertThat(issues.release(cast.carla(), issue, issue.revision(), Desk.MONDAY.minusDays(1)))
                .isInstanceOf(Release.NotThatDay.class);
        desk.write(Desk.contents(Desk.piece(item)));
        assertThat(issues.release(cast.carla(), issue, issue.revision(), Desk.TUESDAY))
                .isInstanceOf(Release.Overtaken.class);
    }

    @Test
    void where_no_mail_leaves_nothing_is_begun() {
        desk.release(Desk.piece(item));

        desk.at(Desk.TUESDAY_AT_NINE, Optional.empty()).sendDue();

        assertThat(state()).isEqualTo(Issue.State.PLANNED);
        run(Desk.TUESDAY_AT_NINE);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void its_figures_stay_when_who_got_it_is_forgotten() {
        desk.release(Desk.piece(item));
        run(Desk.TUESDAY_AT_NINE);
        run(Desk.TUESDAY_AT_NINE.plus(Duration.ofMinutes(10)));
        assertThat(state()).isEqualTo(Issue.State.CLOSED);

        at(Desk.TUESDAY_AT_NINE.plus(Duration.ofDays(20))).forgetOld();
        assertThat(count("SELECT COUNT(*) FROM newsletter_copy")).isEqualTo(2);
        at(Desk.TUESDAY_AT_NINE.plus(Duration.ofDays(40))).forgetOld();

        assertThat(count("SELECT COUNT(*) FROM newsletter_copy")).isZero();
        assertThat(figures().sent()).isEqualTo(2);
    }

    /** Dies with a letter in its hands, as the whole node does. */
    private record Dying(ConcurrentLinkedQueue<String> carried, AtomicInteger left)
            implements Line {

        @Override
        public void ready() {}

        @Override
        public void carry(BulkMail mail) {
            if (left.getAndDecrement() <= 0) {
                throw new OutOfMemoryError("the node is gone");
            }
            carried.add(mail.address());
        }

        @Override
        public void close() {}
    }

    private void run(Instant moment) {
        at(moment).sendDue();
    }

    private Newsletter at(Instant moment) {
        return desk.at(moment, Desk.to(mailServer.getSmtp().getPort()));
    }

    private Figures figures() {
        var issues = at(Desk.TUESDAY_AT_NINE).issues();
        return issues.figures(issues.latest().getFirst());
    }

    private Issue.State state() {
        return desk.issues().latest().getFirst().state();
    }

    /** As though another week had come. */
    private void forgetIssue() {
        for (var table : List.of("newsletter_copy", "newsletter_piece", "newsletter_text")) {
            jdbi.useHandle(it -> it.execute("DELETE FROM " + table));
        }
        jdbi.useHandle(it -> it.execute("DELETE FROM newsletter_issue"));
    }

    private MimeMessage[] mails() {
        return mailServer.getReceivedMessages();
    }

    private List<String> recipients() {
        return Arrays.stream(mails()).map(NewsletterTest::recipient).toList();
    }

    private MimeMessage mailTo(Person person) {
        return Arrays.stream(mails())
                .filter(it -> recipient(it).equals(person.email()))
                .findFirst()
                .orElseThrow();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0]
                    .toString()
                    .replaceAll("^.*<|>$", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        return (String) parts.getBodyPart(number).getContent();
    }

    private static String token(MimeMessage mail) throws Exception {
        return mail.getHeader("List-Unsubscribe")[0].replaceAll("^.*/newsletter/|\\?.*$", "");
    }

    private long topic(String slug) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            "INSERT INTO topic (slug, icon, position) VALUES (?,"
                                                    + " 'star', 1)")
                                    .bind(0, slug)
                                    .executeAndReturnGeneratedKeys()
                                    .mapTo(long.class)
                                    .one();
                    for (var language : List.of("fr", "en")) {
                        handle.execute(
                                "INSERT INTO topic_text (topic_id, language, name) VALUES (?, ?,"
                                        + " ?)",
                                id,
                                language,
                                slug);
                    }
                    return id;
                });
    }

    private void set(String sql, long id) {
        jdbi.useHandle(handle -> handle.execute(sql, id));
    }

    private long count(String sql) {
        return jdbi.withHandle(handle -> handle.select(sql).mapTo(long.class).one());
    }
}
