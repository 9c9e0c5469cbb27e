package relais.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mail.Carrier;
import relais.mail.Letters;
import relais.mail.Outbox;
import relais.mail.Postman;
import relais.mail.SmtpCarrier;
import relais.mail.SmtpServer;
import relais.notifications.NewsChoices.Silence;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.templates.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Letters to a real mail server. Ada is told something on Thursday; her letter comes on Monday. */
class DigestsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Instant THURSDAY = Instant.parse("2026-03-05T15:00:00Z");
    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-03-09T08:00:00Z");

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Jdbi jdbi = database.jdbi();
    private Cast cast;
    private Person ada;
    private Person bruno;
    private final Places elsewhere = new Places();

    @BeforeEach
    void a_mail_server_and_people_are_there() {
        mailServer.start();
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
    }

    @AfterEach
    void the_mail_server_stops() {
        mailServer.stop();
    }

    @Test
    void what_was_told_in_the_week_comes_on_monday_when_work_begins() throws Exception {
        tell(ada, THURSDAY, 1);

        run(THURSDAY.plus(Duration.ofMinutes(5)));
        run(MONDAY_AT_NINE.minusSeconds(1));
        assertThat(mails()).isEmpty();

        run(MONDAY_AT_NINE);
        assertThat(mails()).hasSize(1);
        assertThat(mails()[0].getSubject()).isEqualTo("One thing for you this week");
        assertThat(mails()[0].getAllRecipients()[0].toString()).contains(ada.email());
        assertThat(part(0, 0))
                .contains("Hello Ada,")
                .contains("THANKS")
                .contains("- Bruno Bouchard thanks you. Read what for.")
                .contains("https://relais.company.example/kudos/1")
                .contains("https://relais.company.example/me/settings#news");
        assertThat(part(0, 1)).contains("lang=\"en\"").contains("/kudos/1");
    }

    @Test
    void it_is_in_the_language_and_working_hours_of_its_reader() throws Exception {
        set("UPDATE person SET language = 'fr', zone = 'Asia/Tokyo' WHERE id = ?", ada.id());
        set("INSERT INTO working_time VALUES (?, '23', '13:00', '15:00')", ada.id());
        tell(ada, THURSDAY, 1);

        run(MONDAY_AT_NINE);
        run(Instant.parse("2026-03-10T03:59:59Z"));
        assertThat(mails()).isEmpty();
        run(Instant.parse("2026-03-10T04:00:00Z")); // Tuesday 13:00 in Tokyo
        assertThat(mails()).hasSize(1);
        assertThat(mails()[0].getSubject()).isEqualTo("Une nouvelle pour vous cette semaine");
        assertThat(part(0, 0)).contains("Bonjour Ada").contains("vous remercie");
    }

    @Test
    void it_comes_at_nine_by_the_clock_when_clocks_have_changed() {
        tell(ada, Instant.parse("2026-03-26T15:00:00Z"), 1);

        run(Instant.parse("2026-03-30T06:59:59Z"));
        assertThat(mails()).isEmpty();
        run(
                Instant.parse(
                        "2026-03-30T07:00:00Z")); // 09:00 in Paris, an hour earlier than in winter
        assertThat(mails()).hasSize(1);
    }

    @Test
    void it_comes_once_a_week_whatever_is_run_again() {
        tell(ada, THURSDAY, 1);

        for (int minutes = 0; minutes < 300; minutes += 10) {
            run(MONDAY_AT_NINE.plus(Duration.ofMinutes(minutes)));
        }
        run(MONDAY_AT_NINE.plus(Duration.ofDays(2)));
        run(MONDAY_AT_NINE.plus(Duration.ofDays(7)));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void many_nodes_at_once_send_one_letter_to_each() throws Exception {
        var given = new Given(jdbi);
        for (int i = 0; i < 40; i++) {
            tell(given.person(given.member("Member", "Nr" + i)), THURSDAY, i);
        }

        Together.run(8, () -> run(MONDAY_AT_NINE));
        Together.run(8, () -> run(MONDAY_AT_NINE.plus(Duration.ofMinutes(10))));

        assertThat(mails()).hasSize(40);
        assertThat(Arrays.stream(mails()).map(DigestsTest::recipient).distinct()).hasSize(40);
    }

    @Test
    void a_crash_between_deciding_and_sending_makes_no_second_letter() {
        tell(ada, THURSDAY, 1);
        digests(MONDAY_AT_NINE).sendDue(); // and the node is gone

        run(MONDAY_AT_NINE.plus(Duration.ofMinutes(10)));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_crash_in_the_middle_of_sending_makes_no_second_letter() {
        tell(ada, THURSDAY, 1);
        digests(MONDAY_AT_NINE).sendDue();
        Carrier crash =
                (mail, letter) -> {
                    carrier().carry(mail, letter);
                    throw new IllegalStateException("killed before it was written down");
                };
        postman(MONDAY_AT_NINE, crash).deliverDue();

        for (int minutes = 1; minutes < 120; minutes++) {
            run(MONDAY_AT_NINE.plus(Duration.ofMinutes(minutes)));
        }

        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_mail_server_that_is_away_for_a_moment_gets_it_later() {
        tell(ada, THURSDAY, 1);
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        digests(MONDAY_AT_NINE).sendDue();
        postman(MONDAY_AT_NINE, carrierTo(port)).deliverDue();
        mailServer.start();

        run(MONDAY_AT_NINE.plus(Duration.ofMinutes(6)));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void what_did_not_leave_before_work_ended_leaves_no_more() {
        tell(ada, THURSDAY, 1);
        digests(MONDAY_AT_NINE).sendDue();

        postman(Instant.parse("2026-03-09T16:30:00Z"), carrier()).deliverDue();

        assertThat(mails()).isEmpty();
    }

    @Test
    void what_was_read_meanwhile_is_not_in_it_and_without_anything_there_is_none() {
        tell(ada, THURSDAY, 1);
        tell(bruno, THURSDAY, 2);
        tell(bruno, THURSDAY, 3);
        digests(MONDAY_AT_NINE).sendDue();

        notifications(MONDAY_AT_NINE).markRead(ada.id(), MONDAY_AT_NINE);
        notifications(MONDAY_AT_NINE)
                .markRead(
                        bruno.id(), notifications(MONDAY_AT_NINE).unread(bruno.id(), 1).getFirst());
        postman(MONDAY_AT_NINE, carrier()).deliverDue();

        assertThat(mails()).hasSize(1);
        assertThat(recipient(mails()[0])).contains(bruno.email());
        assertThat(GreenMailUtil.getBody(mails()[0]))
                .contains("/kudos/2")
                .doesNotContain("/kudos/3");
    }

    @Test
    void nobody_who_is_not_in_the_programme_gets_one() {
        tell(cast.emma(), THURSDAY, 1);
        tell(ada, THURSDAY, 1);
        tell(bruno, THURSDAY, 1);
        digests(THURSDAY).sendDue();
        set("DELETE FROM membership WHERE person_id = ?", ada.id());
        set("UPDATE person SET deactivated_at = NOW() WHERE id = ?", bruno.id());

        run(MONDAY_AT_NINE);

        assertThat(mails()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void whoever_leaves_between_deciding_and_sending_gets_none() {
        tell(ada, THURSDAY, 1);
        tell(bruno, THURSDAY, 1);
        digests(MONDAY_AT_NINE).sendDue();
        set("DELETE FROM membership WHERE person_id = ?", ada.id());
        set("UPDATE person SET deactivated_at = NOW() WHERE id = ?", bruno.id());

        postman(MONDAY_AT_NINE, carrier()).deliverDue();

        assertThat(mails()).isEmpty();
    }

    @Test
    void a_pause_is_quiet_and_loses_nothing() {
        tell(ada, THURSDAY, 1);
        set(
                "INSERT INTO member_pause VALUES (?, '2026-03-06', '2026-03-11', '2026-03-06')",
                ada.id());

        run(MONDAY_AT_NINE);
        run(Instant.parse("2026-03-10T10:00:00Z"));
        assertThat(mails()).isEmpty();
        assertThat(notifications(MONDAY_AT_NINE).countUnread(ada.id())).isEqualTo(1);

        run(Instant.parse("2026-03-11T09:00:00Z"));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void each_chooses_whether_when_and_what_about() {
        tell(ada, THURSDAY, 1);
        tell(bruno, THURSDAY, 1);
        var lena = new Given(jdbi).person(new Given(jdbi).member("Mia", "Meyer"));
        tell(lena, THURSDAY, 1);
        notifications(THURSDAY)
                .choose(ada.id(), new NewsChoices(Set.of(), false, Optional.empty()));
        notifications(THURSDAY)
                .choose(
                        bruno.id(),
                        new NewsChoices(
                                Set.of(new Silence(Channel.MAIL, Sort.THANKS)),
                                true,
                                Optional.empty()));
        notifications(THURSDAY)
                .choose(
                        lena.id(),
                        new NewsChoices(Set.of(), true, Optional.of(DayOfWeek.WEDNESDAY)));

        run(MONDAY_AT_NINE);
        assertThat(mails()).isEmpty();
        run(MONDAY_AT_NINE.plus(Duration.ofDays(2)));
        assertThat(mails()).hasSize(1);
        assertThat(recipient(mails()[0])).contains(lena.email());
    }

    @Test
    void whoever_wants_letters_again_gets_what_is_still_unread() {
        tell(ada, THURSDAY, 1);
        notifications(THURSDAY)
                .choose(ada.id(), new NewsChoices(Set.of(), false, Optional.empty()));
        run(THURSDAY.plus(Duration.ofDays(1)));
        notifications(THURSDAY.plus(Duration.ofDays(2)))
                .choose(ada.id(), new NewsChoices(Set.of(), true, Optional.empty()));

        run(MONDAY_AT_NINE);

        assertThat(mails()).hasSize(1);
    }

    @Test
    void another_day_of_the_programme_holds_for_those_who_chose_none() {
        new Settings(jdbi, Clock.systemUTC())
                .change(cast.lena(), Programme.DIGEST_DAY, 0, "FRIDAY");
        tell(ada, THURSDAY, 1);

        run(MONDAY_AT_NINE.minus(Duration.ofDays(3)));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void changing_the_day_in_the_middle_of_a_week_makes_no_second_letter_in_it() {
        tell(ada, THURSDAY, 1);
        run(MONDAY_AT_NINE);
        tell(ada, MONDAY_AT_NINE.plus(Duration.ofHours(1)), 2);
        notifications(MONDAY_AT_NINE)
                .choose(ada.id(), new NewsChoices(Set.of(), true, Optional.of(DayOfWeek.THURSDAY)));

        run(MONDAY_AT_NINE.plus(Duration.ofDays(3)));
        assertThat(mails()).hasSize(1);
        run(MONDAY_AT_NINE.plus(Duration.ofDays(10)));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void a_node_that_was_away_on_monday_sends_it_on_the_next_working_day() {
        tell(ada, THURSDAY, 1);
        tell(ada, MONDAY_AT_NINE.plus(Duration.ofHours(2)), 2);

        run(MONDAY_AT_NINE.plus(Duration.ofDays(1)));

        assertThat(mails()).hasSize(1);
        assertThat(GreenMailUtil.getBody(mails()[0]))
                .contains("/kudos/1")
                .doesNotContain("/kudos/2");
    }

    @Test
    void what_is_old_is_not_mailed_when_letters_are_switched_on() {
        tell(ada, THURSDAY.minus(Duration.ofDays(40)), 1);

        run(MONDAY_AT_NINE);

        assertThat(mails()).isEmpty();
    }

    @Test
    void where_no_mail_leaves_nothing_is_decided() {
        tell(ada, THURSDAY, 1);
        var closed = new Outbox(jdbi, clock(MONDAY_AT_NINE), false, () -> {});

        new Digests(
                        jdbi,
                        closed,
                        elsewhere,
                        new Settings(jdbi, clock(MONDAY_AT_NINE)),
                        clock(MONDAY_AT_NINE))
                .sendDue();

        run(MONDAY_AT_NINE.plus(Duration.ofMinutes(10)));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void many_things_are_five_lines_and_a_number() throws Exception {
        for (int i = 1; i <= 8; i++) {
            tell(ada, THURSDAY.plusSeconds(i), i);
        }

        run(MONDAY_AT_NINE);

        assertThat(mails()[0].getSubject()).isEqualTo("8 things for you this week");
        assertThat(part(0, 0).split("thanks you", -1)).hasSize(6);
        assertThat(part(0, 0)).contains("and 3 more.").contains("/kudos/8");
    }

    @Test
    void a_letter_tells_of_places_with_something_new() throws Exception {
        tell(ada, THURSDAY, 1);
        elsewhere.news(ada, THURSDAY);

        run(MONDAY_AT_NINE);

        assertThat(mails()).hasSize(1);
        assertThat(mails()[0].getSubject()).isEqualTo("One thing for you this week");
        assertThat(part(0, 0))
                .contains("Bruno Bouchard thanks you", "Questions & answers: 2 discussions")
                .contains("https://relais.company.example/spaces/questions");
        assertThat(part(0, 1)).contains("Questions &amp; answers", "/spaces/questions");
    }

    @Test
    void what_is_new_in_ones_places_makes_a_letter_by_itself() throws Exception {
        elsewhere.news(ada, THURSDAY);

        run(THURSDAY.plus(Duration.ofMinutes(5)));
        run(MONDAY_AT_NINE.minusSeconds(1));
        assertThat(mails()).isEmpty();
        run(MONDAY_AT_NINE);
        run(MONDAY_AT_NINE.plus(Duration.ofMinutes(10)));

        assertThat(mails()).hasSize(1);
        assertThat(mails()[0].getSubject()).isEqualTo("Something new in your spaces");
        assertThat(part(0, 0))
                .contains("Questions & answers: 2 discussions")
                .doesNotContain("This is what colleagues had for you");
    }

    @Test
    void what_was_seen_there_meanwhile_makes_none() {
        elsewhere.news(ada, THURSDAY);
        run(THURSDAY.plus(Duration.ofMinutes(5)));

        elsewhere.seen(ada);
        run(MONDAY_AT_NINE);

        assertThat(mails()).isEmpty();
        assertThat(waiting()).isZero();
    }

    /** Places of people with something new since a moment. */
    private static final class Places implements Elsewhere {

        private final Map<Long, Instant> news = new HashMap<>();

        private void news(Person person, Instant at) {
            news.put(person.id(), at);
        }

        private void seen(Person person) {
            news.remove(person.id());
        }

        @Override
        public List<Line> of(long personId, String language, Instant since) {
            return news.containsKey(personId)
                    ? List.of(new Line("Questions & answers", "/spaces/questions", 2))
                    : List.of();
        }

        @Override
        public List<Long> concerned(Instant since, Instant until) {
            return news.entrySet().stream()
                    .filter(it -> !it.getValue().isBefore(since) && it.getValue().isBefore(until))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public Map<Long, Instant> waiting(Map<Long, Instant> since) {
            var waiting = new HashMap<>(news);
            waiting.keySet().retainAll(since.keySet());
            waiting.entrySet().removeIf(it -> it.getValue().isBefore(since.get(it.getKey())));
            return waiting;
        }
    }

    @Test
    void what_somebody_asked_for_overtakes_letters() {
        for (int i = 0; i < 60; i++) {
            var given = new Given(jdbi);
            tell(given.person(given.member("Member", "Nr" + i)), THURSDAY, i);
        }
        digests(MONDAY_AT_NINE).sendDue();
        var outbox = new Outbox(jdbi, clock(MONDAY_AT_NINE), true, () -> {});
        jdbi.useTransaction(_ -> outbox.send(ada.id(), "password-changed", Map.of()));

        postman(MONDAY_AT_NINE, carrier()).deliverDue();

        var recipients = Arrays.stream(mails()).map(DigestsTest::recipient).toList();
        assertThat(recipients).hasSize(61);
        assertThat(recipients.indexOf(ada.email())).isLessThanOrEqualTo(20);
    }

    private void tell(Person person, Instant at, long subject) {
        notifications(at)
                .tell(
                        person.id(),
                        "kudos-received",
                        subject,
                        Map.of("name", "Bruno Bouchard", "link", "/kudos/" + subject));
    }

    /** What one node does at that moment. */
    private void run(Instant now) {
        digests(now).sendDue();
        postman(now, carrier()).deliverDue();
    }

    private Digests digests(Instant now) {
        var outbox = new Outbox(jdbi, clock(now), true, () -> {});
        return new Digests(jdbi, outbox, elsewhere, new Settings(jdbi, clock(now)), clock(now));
    }

    private Postman postman(Instant now, Carrier carrier) {
        var letters =
                new Letters(
                                new MessageCatalog(Locale.FRENCH),
                                new StaticTemplates(),
                                URI.create("https://relais.company.example"))
                        .with(
                                DigestLetter.NAME,
                                new DigestLetter(
                                        jdbi, new StaticTemplates(), elsewhere, clock(now)));
        return new Postman(
                jdbi, new Settings(jdbi, clock(now)), clock(now), letters, carrier, true);
    }

    private Carrier carrier() {
        return carrierTo(mailServer.getSmtp().getPort());
    }

    private static Carrier carrierTo(int port) {
        var server = SmtpServer.parse("smtp://127.0.0.1:" + port + "?from=relais@company.example");
        return new SmtpCarrier(server, "relais@company.example");
    }

    private Notifications notifications(Instant now) {
        return new Notifications(jdbi, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private void set(String sql, long personId) {
        jdbi.useHandle(handle -> handle.execute(sql, personId));
    }

    private int waiting() {
        return jdbi.withHandle(
                handle -> handle.select("SELECT COUNT(*) FROM digest_due").mapTo(int.class).one());
    }

    private MimeMessage[] mails() {
        return mailServer.getReceivedMessages();
    }

    /** Plain text is the first part of a letter, HTML the second. */
    private String part(int mail, int part) throws Exception {
        var content = mails()[mail].getContent();
        while (content instanceof MimeMultipart parts
                && !(parts.getContentType().startsWith("multipart/alternative"))) {
            content = parts.getBodyPart(0).getContent();
        }
        return ((MimeMultipart) content).getBodyPart(part).getContent().toString();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0])
                    .getAddress();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
