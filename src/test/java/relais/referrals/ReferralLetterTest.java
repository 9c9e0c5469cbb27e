package relais.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The one mail to a candidate, to a real mail server. */
class ReferralLetterTest {

    private static final String MIRA = "mira@elsewhere.example";
    private static final URI HOME = URI.create("https://relais.company.example");

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    final Bureau bureau = new Bureau(jdbi, Given.NOW);
    Cast cast;
    JobOffer offer;

    @BeforeEach
    void a_mail_server_and_an_offer() {
        mailServer.start();
        cast = new Cast(jdbi);
        var given = new Given(jdbi);
        long item = given.article("A pump <doctor> for the valley", "JOB");
        given.text(item, "fr", "On cherche un médecin des pompes");
        offer = bureau.open(cast.hugo(), item);
    }

    @AfterEach
    void no_mail_server() {
        mailServer.stop();
    }

    @Test
    void it_goes_to_the_candidate_and_says_who_what_for_and_where_to_answer() throws Exception {
        bureau.refer(cast.ada(), offer, MIRA);
        var token = bureau.token();

        deliver();

        assertThat(mails()).hasSize(1);
        var mail = mails().getFirst();
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getAddress()).isEqualTo(MIRA);
        assertThat(mail.getSubject()).isEqualTo("Ada Lindqvist would like to refer you for a job");
        assertThat(mail.getHeader("Content-Language")[0]).isEqualTo("en");
        assertThat(part(mail, 0))
                .contains("Hello Mira Köhler,", "A pump <doctor> for the valley", "Nancy, France")
                .contains("30 days")
                .contains(HOME + "/referrals/" + token + "?lang=en")
                .doesNotContain("She hears");
        assertThat(part(mail, 1))
                .contains("A pump &lt;doctor&gt; for the valley", "lang=\"en\"")
                .contains("/referrals/" + token)
                .doesNotContain("<img");
    }

    @Test
    void it_speaks_the_language_that_the_referrer_chose() throws Exception {
        var wish = Bureau.wish(MIRA);
        bureau.referrals()
                .referring()
                .refer(
                        cast.ada(),
                        offer,
                        "a form",
                        new Referring.Wish(wish.mail(), "fr", wish.introduction()));

        deliver();

        var mail = mails().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Ada Lindqvist vous recommande pour un poste");
        assertThat(part(mail, 0)).contains("Bonjour Mira Köhler,", "On cherche un médecin");
        assertThat(mail.getHeader("Content-Language")[0]).isEqualTo("fr");
    }

    @Test
    void it_comes_once_however_many_nodes_deliver_and_its_address_is_not_kept() throws Exception {
        bureau.refer(cast.ada(), offer, MIRA);

        Together.run(6, this::deliver);
        deliver();

        assertThat(mails()).hasSize(1);
        assertThat(bureau.detailsOfMails()).allMatch(Map::isEmpty);
    }

    @Test
    void it_does_not_leave_when_it_was_taken_back_or_the_offer_is_over() {
        bureau.refer(cast.ada(), offer, MIRA);
        bureau.referrals().referring().withdraw(cast.ada(), bureau.latest(cast.ada()).id());
        bureau.refer(cast.ada(), offer, "ines@elsewhere.example");
        bureau.referrals().offers().end(cast.hugo(), offer, Ending.WITHDRAWN);

        deliver();

        assertThat(mails()).isEmpty();
    }

    @Test
    void a_name_from_anywhere_arrives_whole() throws Exception {
        var name = "Đặng Thị Ngọc-Ánh 🌊 عبد الرحمن " + "von Wolkenstein ".repeat(4).strip();
        bureau.referrals()
                .referring()
                .refer(
                        cast.ada(),
                        offer,
                        "a form",
                        new Referring.Wish(
                                MIRA, "en", new Introduction(name, Acquaintance.PERSONALLY, "")));

        deliver();

        var mail = mails().getFirst();
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo(name);
        assertThat(part(mail, 0)).contains("Hello " + name + ",");
    }

    private void deliver() {
        new Delivery(jdbi, bureau, HOME).to(mailServer);
    }

    private List<MimeMessage> mails() {
        return List.of(mailServer.getReceivedMessages());
    }

    /** Plain text is the first part of a letter, HTML the second. */
    private static String part(MimeMessage mail, int part) throws Exception {
        var content = mail.getContent();
        while (content instanceof MimeMultipart parts
                && !parts.getContentType().startsWith("multipart/alternative")) {
            content = parts.getBodyPart(0).getContent();
        }
        return ((MimeMultipart) content).getBodyPart(part).getContent().toString();
    }
}
