package relais.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.mail.Letters;
import relais.mail.Outbox;
import relais.mail.Postman;
import relais.mail.SmtpCarrier;
import relais.mail.SmtpServer;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.templates.StaticTemplates;
import relais.web.MessageCatalog;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What arrives in a mailbox, by way of a real mail server. */
class SessionLetterTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final URI HOME = URI.create("https://relais.company.example");
    private static final Instant START = Given.NOW.plus(Duration.ofDays(7));

    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Jdbi jdbi = database.jdbi();
    private final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private Cast cast;
    private Person ada;
    private Person emma;
    private long id;

    @BeforeEach
    void a_mail_server_and_a_session_are_there() {
        mailServer.start();
        cast = new Cast(jdbi);
        ada = cast.ada();
        emma = cast.emma();
        id = new Given(jdbi).session("Écrire ce que l’on a vu 🎙️", START, 1);
    }

    @AfterEach
    void it_is_switched_off() {
        mailServer.stop();
    }

    @Test
    void a_seat_comes_with_an_entry_for_the_calendar() throws Exception {
        take(ada);
        post();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Your seat: Écrire ce que l’on a vu 🎙️");
        assertThat(text(mail, "text/plain"))
                .contains("Hello Ada")
                .contains(
                        "\n\n"
                                + "Écrire ce que l’on a vu 🎙️\n"
                                + "Monday 9 March 2026 at 10:00 (Europe/Paris)\n")
                .contains("https://meet.example/room")
                .contains(HOME + "/sessions/" + id);
        assertThat(text(mail, "text/html")).contains("lang=\"en\"");
        var calendar = part(mail, "text/calendar");
        assertThat(calendar.getContentType().replace("\"", ""))
                .containsIgnoringCase("method=REQUEST");
        var event = CalendarFileTest.event(read(calendar));
        assertThat(CalendarFileTest.value(event, "SUMMARY"))
                .isEqualTo("Écrire ce que l’on a vu 🎙️");
        assertThat(CalendarFileTest.value(event, "DTSTART")).isEqualTo("20260309T090000Z");
        assertThat(part(mail, "application/ics").getFileName()).isEqualTo("relais.ics");
    }

    @Test
    void a_letter_speaks_its_readers_language_and_clock() throws Exception {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET language = 'fr', zone = 'Asia/Tokyo' WHERE id ="
                                        + " ?",
                                ada.id()));
        take(ada);
        post();

        assertThat(only().getSubject()).startsWith("Votre place");
        assertThat(text(only(), "text/plain")).contains("lundi 9 mars 2026 à 18:00 (Asia/Tokyo)");
    }

    @Test
    void giving_back_takes_the_entry_out_and_the_next_in_line_gets_theirs() throws Exception {
        take(ada);
        take(emma);
        post();
        mailServer.purgeEmailFromAllMailboxes();

        sessions().seats().giveBack(ada, session(ada));
        post();

        var mails = mailServer.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(read(part(mails[0], "text/calendar"))).contains("METHOD:CANCEL");
        assertThat(text(mails[0], "text/plain")).doesNotContain("meet.example");
        assertThat(read(part(mails[1], "text/calendar"))).contains("METHOD:REQUEST");
        assertThat(text(mails[1], "text/plain")).contains("next in line", "meet.example");
    }

    @Test
    void calling_off_says_why_and_takes_the_entry_out_of_those_calendars_that_have_it()
            throws Exception {
        take(ada);
        take(emma);
        post();
        mailServer.purgeEmailFromAllMailboxes();

        sessions().desk().cancel(session(cast.bruno()), "The room is <flooded>.");
        post();

        var mails = mailServer.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(text(mails[0], "text/plain")).contains("The room is <flooded>.");
        assertThat(text(mails[0], "text/html")).contains("The room is &lt;flooded&gt;.");
        var event = CalendarFileTest.event(read(part(mails[0], "text/calendar")));
        assertThat(CalendarFileTest.value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(CalendarFileTest.value(event, "SEQUENCE")).isEqualTo("1");
        assertThat(parts(mails[1], "text/calendar")).as("who waited has no entry").isEmpty();
    }

    @Test
    void what_is_no_longer_so_when_it_leaves_is_not_sent() {
        take(ada);
        sessions().seats().giveBack(ada, session(ada));
        take(ada);
        post();

        assertThat(mailServer.getReceivedMessages())
                .as("the seat twice; that it was given back is no longer so")
                .hasSize(2);
    }

    private void take(Person person) {
        sessions().seats().take(person, session(person));
    }

    private LiveSession session(Person person) {
        return sessions().session(person, id).orElseThrow();
    }

    private Sessions sessions() {
        return new Sessions(
                jdbi,
                new ActivityLedger(jdbi, clock, () -> {}),
                new Notifications(jdbi, clock),
                new Outbox(jdbi, clock, true, () -> {}),
                new Settings(jdbi, clock),
                clock);
    }

    private void post() {
        var letters = new Letters(new MessageCatalog(Locale.FRENCH), new StaticTemplates(), HOME);
        var letter = new SessionLetter(jdbi, new StaticTemplates(), HOME, clock);
        SessionLetter.NAMES.forEach(it -> letters.with(it, letter));
        var server =
                SmtpServer.parse(
                        "smtp://127.0.0.1:%d?from=relais@company.example"
                                .formatted(mailServer.getSmtp().getPort()));
        new Postman(
                        jdbi,
                        new Settings(jdbi, clock),
                        clock,
                        letters,
                        new SmtpCarrier(server, "relais@company.example"),
                        true)
                .deliverDue();
    }

    private MimeMessage only() {
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        return mailServer.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail, String type) throws Exception {
        return read(part(mail, type)).replace("\r\n", "\n");
    }

    private static Part part(MimeMessage mail, String type) throws Exception {
        return parts(mail, type).getFirst();
    }

    private static List<Part> parts(Part part, String type) throws MessagingException, IOException {
        var found = new ArrayList<Part>();
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                found.addAll(parts(inner, type));
            }
        } else if (part.isMimeType(type)) {
            found.add(part);
        }
        return found;
    }

    private static String read(Part part) throws Exception {
        try (InputStream stream = part.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
