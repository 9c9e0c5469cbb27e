package relais.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.Activity;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CertificatesPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    private static final String REASON = "The module was about a rule that no longer <holds>.";

    Cast cast;
    long path;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        path =
                database.jdbi()
                        .withHandle(
                                it ->
                                        it.createQuery(
                                                        "SELECT id FROM training_path WHERE slug ="
                                                                + " 'first-steps'")
                                                .mapTo(long.class)
                                                .one());
    }

    @Test
    void without_a_completed_path_the_page_says_what_to_do() {
        portal.signIn(cast.emma());

        var page = portal.get("/certificates");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".blank")).contains("first path you complete");
        assertThat(page.html().select(".blank a[href=/training]")).hasSize(1);
    }

    @Test
    void certificates_are_listed_and_stand_on_my_page() {
        var certificate = certificate(cast.ada());
        portal.signIn(cast.ada());

        assertThat(portal.get("/certificates").text("main"))
                .contains("Completed on 2 March 2026", certificate.number().toString());
        assertThat(portal.get("/me").html().select("main a[href=" + certificate.url() + "]"))
                .hasSize(1);
        assertThat(portal.get("/certificates?lang=fr").text("main"))
                .contains("Terminé le 2 mars 2026");
    }

    @Test
    void a_path_that_was_completed_leads_to_its_certificate() {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO path_completion (person_id, path_id,"
                                                + " completed_at) VALUES (?, ?, ?)",
                                        cast.ada().id(),
                                        path,
                                        Given.NOW));
        portal.signIn(cast.ada());
        assertThat(portal.get("/training/first-steps").html().select("a[href=/certificates]"))
                .hasSize(1);

        portal.signIn(cast.emma());
        assertThat(portal.get("/training/first-steps").html().select("a[href=/certificates]"))
                .isEmpty();
    }

    @Test
    void whoever_has_the_number_sees_that_it_is_valid_and_what_for() {
        var certificate = certificate(cast.ada());

        var page = portal.get(certificate.url());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.text(".tag--good")).contains("Valid");
        assertThat(page.text("h1")).isEqualTo(certificate.edition().in("en").title());
        assertThat(page.text(".award"))
                .contains("Ada Lindqvist", "2 March 2026", "Relais", "minutes");
        assertThat(page.html().select("form, a[href^=/people], a[href^=/me]")).isEmpty();
    }

    @Test
    void a_colleague_sees_no_more_than_a_stranger() {
        var certificate = certificate(cast.ada());
        portal.signIn(cast.emma());

        var page = portal.get(certificate.url());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("main form, main a[href*=linkedin], main a[href$=file]"))
                .isEmpty();
        assertThat(portal.get(certificate.url() + "/file").status()).isEqualTo(404);
        assertThat(portal.post(certificate.url() + "/reissue").status()).isEqualTo(404);
        assertThat(portal.get(certificate.url() + "/revocation").status()).isEqualTo(403);
    }

    @Test
    void its_holder_can_take_it_along() {
        var certificate = certificate(cast.ada());
        portal.signIn(cast.ada());

        var page = portal.get(certificate.url());

        assertThat(page.text(".award__choices")).contains("Whoever has this number");
        assertThat(page.html().select("a[href='" + certificate.url() + "/file?lang=en']"))
                .hasSize(1);
        var linkedIn =
                URLDecoder.decode(
                        page.html().select("a[href*=linkedin.com]").attr("href"),
                        StandardCharsets.UTF_8);
        assertThat(linkedIn)
                .startsWith("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME")
                .contains(
                        "name=" + certificate.edition().in("en").title(),
                        "organizationName=Relais",
                        "issueYear=2026",
                        "issueMonth=3",
                        "certUrl=http://localhost:8080" + certificate.url(),
                        "certId=" + certificate.number());
        assertThat(page.html().select("main form")).as("nothing to reissue").isEmpty();
    }

    @Test
    void a_number_is_typed_as_one_likes_and_a_wrong_one_is_a_kind_404() {
        var certificate = certificate(cast.ada());
        var typed = certificate.number().toString().toLowerCase().replace("-", "%20");

        assertThat(portal.get("/certificates/" + typed).location()).isEqualTo(certificate.url());
        assertThat(portal.get("/certificates/verification?number=" + typed).location())
                .isEqualTo(certificate.url());

        var unknown = portal.get("/certificates/" + CertificateNumber.fresh());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("#field_number_error")).contains("no certificate with this number");
        assertThat(unknown.html().select("form[action=/certificates/verification]")).hasSize(1);

        var slip = portal.get("/certificates/7K3M-%3Cb%3E");
        assertThat(slip.status()).isEqualTo(404);
        assertThat(slip.text("#field_number_error")).contains("must have slipped");
        assertThat(slip.html().select("input[name=number]").val()).isEqualTo("7K3M-<b>");

        assertThat(portal.get("/certificates/verification").status()).isEqualTo(200);
        var refused = portal.get("/certificates/verification?number=7K3M");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("input[name=number]").val()).isEqualTo("7K3M");
    }

    @Test
    void with_another_name_the_holder_reissues_it_and_the_old_number_tells_no_name() {
        var old = certificate(cast.ada());
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET given_name = 'Noé' WHERE id = ?",
                                        cast.ada().id()));
        portal.signIn(cast.ada());
        assertThat(portal.get(old.url()).text("form[action$=reissue]"))
                .contains("Reissue with my present name");
        assertThat(portal.get(old.url()).text(".award__choices"))
                .contains("Ada Lindqvist", "Noé Lindqvist");

        assertThat(portal.post(old.url() + "/reissue").location()).isEqualTo("/certificates");
        assertThat(portal.post(old.url() + "/reissue").status()).as("replaced").isEqualTo(404);

        var now = portal.app().certificates().of(cast.ada().id()).getFirst();
        assertThat(portal.get(old.url()).text("main")).contains("You had it issued anew");
        assertThat(portal.get(old.url() + "/file").status()).isEqualTo(404);
        portal.signOut();
        assertThat(portal.get(old.url()).body())
                .contains("Replaced on")
                .doesNotContain("Lindqvist", "Noé", now.number().toString());
        assertThat(portal.get(now.url()).text(".award")).contains("Noé Lindqvist", "Valid");
    }

    @Test
    void hr_revokes_with_a_reason_that_only_the_holder_reads() {
        var certificate = certificate(cast.ada());
        var revocation = certificate.url() + "/revocation";
        portal.signIn(cast.hugo());
        assertThat(portal.get("/people/" + cast.ada().handle()).html().select("main a"))
                .extracting(it -> it.attr("href"))
                .contains("/hr/certificates/" + cast.ada().handle());
        assertThat(portal.get("/hr/certificates/" + cast.ada().handle()).html().select("main a"))
                .extracting(it -> it.attr("href"))
                .contains(revocation);

        var refused = portal.post(revocation, Map.of("reason", "Too <short>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("textarea")).isEqualTo("Too <short>");
        assertThat(portal.post(revocation, Map.of("reason", REASON)).location())
                .isEqualTo("/hr/certificates/" + cast.ada().handle());
        assertThat(portal.get(revocation).status()).as("revoked already").isEqualTo(404);

        portal.signIn(cast.ada());
        assertThat(portal.get(certificate.url()).text(".notice")).contains(REASON);
        assertThat(portal.get(certificate.url() + "/file").status()).isEqualTo(404);
        assertThat(portal.get("/certificates").text("main")).contains("Revoked");
        assertThat(portal.get("/notifications").text("main")).contains("has been revoked");
        portal.signOut();
        assertThat(portal.get(certificate.url()).text("main"))
                .contains("Revoked on")
                .doesNotContain("no longer <holds>", "Lindqvist");

        portal.signIn(cast.lena());
        assertThat(portal.post(revocation + "/removal").status()).isEqualTo(303);
        portal.signOut();
        assertThat(portal.get(certificate.url()).text(".tag--good")).contains("Valid");
    }

    @Test
    void nobody_decides_beyond_their_reach_or_about_their_own() {
        var adas = certificate(cast.ada());
        var hugos = certificate(cast.hugo());

        for (var person : List.of(cast.hanne(), cast.luc())) {
            portal.signIn(person);
            assertThat(portal.get("/hr/certificates/" + cast.ada().handle()).status())
                    .isEqualTo(404);
            assertThat(revoke(adas)).isEqualTo(404);
            assertThat(portal.get("/people/" + cast.ada().handle()).html().select("main a"))
                    .extracting(it -> it.attr("href"))
                    .doesNotContain("/hr/certificates/" + cast.ada().handle());
        }
        portal.signIn(cast.hugo());
        assertThat(revoke(hugos)).isEqualTo(404);
        assertThat(portal.get("/hr/certificates/" + cast.hugo().handle()).html().select(".diploma"))
                .hasSize(1);
        assertThat(
                        portal.get("/hr/certificates/" + cast.hugo().handle())
                                .html()
                                .select(".diploma form, .diploma a[href$=revocation]"))
                .isEmpty();
        portal.signIn(cast.emma());
        assertThat(portal.get("/hr/certificates/" + cast.ada().handle()).status()).isEqualTo(403);
    }

    @Test
    void the_file_is_a_pdf_in_the_language_asked_for() {
        var certificate = certificate(cast.ada());
        portal.signIn(cast.ada());

        var answer = portal.get(certificate.url() + "/file?lang=fr");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"relais-" + certificate.number() + ".pdf\"");
        assertThat(answer.body()).startsWith("%PDF-");
    }

    private int revoke(Certificate certificate) {
        return portal.post(certificate.url() + "/revocation", Map.of("reason", REASON)).status();
    }

    private Certificate certificate(Person person) {
        var completed =
                new Activity(
                        0, person.id(), Action.PATH_COMPLETED, path, Given.NOW, Optional.empty());
        portal.app().certificates().on(List.of(completed));
        return portal.app().certificates().of(person.id()).getFirst();
    }
}
