package relais.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;
import relais.web.Guesses;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

class ReferralsPagesTest {

    private static final Pattern TOKEN = Pattern.compile("/referrals/([\\w-]{43})");

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    /** In development mail is shown in place of being sent. */
    @RegisterExtension
    static final Portal portal =
            new Portal(database, Map.of("RELAIS_DEV", "on", "RELAIS_SECRET", Bureau.SECRET));

    final Jdbi jdbi = database.jdbi();
    Given given;
    Cast cast;
    long item;

    @BeforeEach
    void a_piece_that_tells_of_a_job() {
        given = new Given(jdbi);
        cast = new Cast(jdbi);
        item = given.article("A pump doctor for the valley", "JOB");
        portal.signIn(cast.hugo());
    }

    // Offers

    @Test
    void hr_opens_an_offer_on_a_piece_and_colleagues_find_it_below() {
        assertThat(portal.get("/feed/" + item).text("#referral")).contains("Open this job");
        assertThat(portal.get("/hr/jobs").text("main")).contains("No offer is open");
        assertThat(portal.get("/hr/jobs/new?item=" + item).html().select("option[selected]"))
                .extracting(it -> it.val())
                .containsExactly(String.valueOf(item));

        var opened = portal.post("/hr/jobs", offer());

        assertThat(opened.location()).endsWith("/hr/jobs/" + item);
        assertThat(portal.get("/hr/jobs").text("#job_offers"))
                .contains("A pump doctor for the valley", "ref. PUMP-1", "Nancy, France", "Open");
        portal.signIn(cast.emma());
        var block = portal.get("/feed/" + item);
        assertThat(block.text("#referral")).contains("Do you know someone?", "ref. PUMP-1");
        assertThat(block.html().select("#referral a[href='/feed/" + item + "/referral']"))
                .hasSize(1);
        assertThat(block.html().select("#referral a[href='/share/" + item + "']")).hasSize(1);
    }

    @Test
    void what_is_no_offer_comes_back_with_everything_typed() {
        var form = offer();
        form.put("link", "javascript:alert(1)");
        form.put("place", " ");
        form.put("closes", "2020-01-01");

        var refused = portal.post("/hr/jobs", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".field__error")).hasSize(3);
        assertThat(refused.html().select("#field_reference").val()).isEqualTo("PUMP-1");
        assertThat(refused.html().select("#field_link").val()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void hr_of_another_country_opens_and_keeps_nothing_here() {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.hanne());

        assertThat(portal.get("/hr/jobs/" + item).status()).isEqualTo(404);
        assertThat(portal.get("/hr/jobs").text("main")).doesNotContain("pump doctor");
        given.article("A welder", "JOB");
        assertThat(portal.post("/hr/jobs", offer()).status()).isEqualTo(422);
    }

    @Test
    void of_two_who_change_an_offer_the_second_is_told_and_loses_nothing() {
        portal.post("/hr/jobs", offer());
        var form = offer();
        form.put("revision", "0");
        assertThat(portal.post("/hr/jobs/" + item, form).status()).isEqualTo(303);
        form.put("place", "Épinal");

        var overtaken = portal.post("/hr/jobs/" + item, form);

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.html().select("#field_place").val()).isEqualTo("Épinal");
        assertThat(overtaken.html().select("input[name=revision]").val()).isEqualTo("1");
    }

    @Test
    void an_offer_that_is_over_says_so_and_takes_nobody() {
        portal.post("/hr/jobs", offer());
        portal.post("/hr/jobs/" + item + "/ending", Map.of("ending", "filled"));
        portal.signIn(cast.ada());

        assertThat(portal.get("/feed/" + item).text("#referral")).contains("The job is filled");
        assertThat(portal.get("/feed/" + item + "/referral").status()).isEqualTo(404);
        assertThat(portal.post("/feed/" + item + "/referral", wish()).status()).isEqualTo(404);

        portal.signIn(cast.hugo());
        portal.post("/hr/jobs/" + item + "/ending/removal");
        portal.signIn(cast.ada());
        assertThat(portal.get("/feed/" + item + "/referral").status()).isEqualTo(200);
    }

    @Test
    void pieces_that_tell_of_no_job_say_nothing_of_it() {
        long other = given.article("The night shift", "ARTICLE");

        assertThat(portal.get("/feed/" + other).html().select("#referral")).isEmpty();
        portal.signIn(cast.ada());
        assertThat(portal.get("/feed/" + item).html().select("#referral")).isEmpty();
        assertThat(portal.get("/feed/" + item + "/referral").status()).isEqualTo(404);
    }

    // One's own link

    @Test
    void looking_makes_no_link_and_asking_makes_one() {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        assertThat(portal.get("/feed/" + item).html().select("#referral_link")).isEmpty();
        assertThat(count("tracked_link")).isZero();

        var made = portal.post("/feed/" + item + "/referral/link");

        assertThat(made.location()).endsWith("/feed/" + item + "#referral");
        var address = portal.get("/feed/" + item).html().select("#referral_link").val();
        assertThat(address).contains("/l/");
        var opened = portal.get(address.substring(address.indexOf("/l/")));
        assertThat(opened.status()).isEqualTo(302);
        assertThat(opened.location()).startsWith("https://jobs.example/pump-1?utm_source=referral");
        assertThat(portal.get("/me/links").text("#my_links")).contains("Referral");
    }

    @Test
    void whoever_refuses_to_be_counted_has_the_plain_address() {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        portal.app().links().refuse(cast.ada());

        assertThat(portal.get("/feed/" + item).html().select("#referral_link").val())
                .isEqualTo("https://jobs.example/pump-1");
        assertThat(count("tracked_link")).isZero();
    }

    // Referring

    @ParameterizedTest
    @CsvSource({
        "en, Refer someone, Waiting for their answer",
        "fr, Recommander quelqu’un, En attente de sa réponse"
    })
    void a_colleague_refers_somebody_and_finds_them_in_their_own_list(
            String language, String title, String status) {
        portal.post("/hr/jobs", offer());
        jdbi.useHandle(it -> it.execute("UPDATE person SET language = ?", language));
        portal.signIn(cast.emma());
        assertThat(portal.get("/me/referrals").html().select(".blank")).hasSize(1);
        assertThat(portal.get("/feed/" + item + "/referral").text("h1")).isEqualTo(title);

        var sent = portal.post("/feed/" + item + "/referral", wish());

        assertThat(sent.location()).endsWith("/me/referrals");
        assertThat(portal.get("/me/referrals").text("#my_referrals"))
                .contains("Mira Köhler", status);
        portal.signIn(cast.ada());
        assertThat(portal.get("/me/referrals").text("main")).doesNotContain("Mira");
    }

    @Test
    void what_is_amiss_comes_back_with_everything_typed() {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        var form = wish();
        form.put("name", "Win https://evil.example");
        form.put("mail", "nobody");
        form.put("acquaintance", "by-chance");
        form.put("word", "w".repeat(601));
        form.put("language", "tlh");
        form.remove("asked");

        var refused = portal.post("/feed/" + item + "/referral", form);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".field__error")).hasSize(6);
        assertThat(refused.html().select("#field_name").val()).isEqualTo(form.get("name"));
        assertThat(count("referral")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "line\nbreak",
                "<b>x</b>",
                "www.evil.example",
                "a@b.example",
                "\u200B"
            })
    void a_name_carries_no_message_of_its_own(String name) {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        var form = wish();
        form.put("name", name);

        assertThat(portal.post("/feed/" + item + "/referral", form).status()).isEqualTo(422);
    }

    @Test
    void twice_is_once_and_again_is_told_so() {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        portal.post("/feed/" + item + "/referral", wish());
        assertThat(portal.post("/feed/" + item + "/referral", wish()).status()).isEqualTo(303);

        var again = wish();
        again.put("key", "another-form-of-hers");
        var mine = portal.post("/feed/" + item + "/referral", again);
        portal.signIn(cast.bruno());
        var theirs = portal.post("/feed/" + item + "/referral", wish());

        assertThat(mine.status()).isEqualTo(422);
        assertThat(mine.text(".field__error")).contains("referred this person");
        assertThat(theirs.status()).isEqualTo(422);
        assertThat(theirs.text(".field__error")).contains("do not say which");
        assertThat(theirs.text("main")).doesNotContain("Ada");
        assertThat(count("referral")).isEqualTo(1);
    }

    @Test
    void what_somebody_else_referred_is_not_there_to_be_taken_back() {
        var token = referred();
        long id = first("referral");
        portal.signIn(cast.bruno());

        portal.post("/me/referrals/" + id + "/removal");

        assertThat(portal.get("/referrals/" + token).status()).isEqualTo(200);
        portal.signIn(cast.ada());
        portal.post("/me/referrals/" + id + "/removal");
        assertThat(portal.get("/referrals/" + token).status()).isEqualTo(410);
    }

    // The candidate

    @ParameterizedTest
    @CsvSource({
        "en, Somebody thought of you, Everything is erased",
        "fr, Quelqu’un pense à vous, Tout est effacé"
    })
    void looking_changes_nothing_and_a_no_erases_all(String language, String title, String over) {
        var path = "/referrals/" + referred();
        portal.signOut();

        for (var method : new String[] {"GET", "HEAD", "GET"}) {
            assertThat(portal.send(method, path).status()).isEqualTo(200);
        }
        var page = portal.get(path + "?lang=" + language);
        assertThat(page.text("h1")).startsWith(title);
        assertThat(page.text("main"))
                .contains("Ada Lindqvist", "Mira Köhler", "mira@elsewhere.example", "She hears");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.header("Cache-Control")).contains("no-store");

        var no = portal.post(path + "/removal?lang=" + language);

        assertThat(no.location()).endsWith(path + "?lang=" + language);
        var gone = portal.get(path + "?lang=" + language);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text("h1")).isEqualTo(over);
        assertThat(gone.text("main")).doesNotContain("Mira", "Ada");
    }

    @Test
    void a_candidate_corrects_what_is_passed_on_and_may_take_it_back() {
        var path = "/referrals/" + referred();
        portal.signOut();
        var form =
                Map.of(
                        "name", "Mira Köhler-Lê",
                        "mail", "lê@elsewhere",
                        "phone", "call me",
                        "cv", "data:x");
        var refused = portal.post(path, form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".field__error")).hasSize(3);
        assertThat(refused.html().select("#field_name").val()).isEqualTo("Mira Köhler-Lê");

        var details =
                Map.of(
                        "name", "Mira Köhler",
                        "mail", "mira@elsewhere.example",
                        "phone", "+49 (561) 55-50",
                        "cv", "https://mira.example/me");
        assertThat(portal.post(path, details).status()).isEqualTo(303);
        assertThat(portal.post(path, details).status()).isEqualTo(303);
        assertThat(portal.get(path).text("main"))
                .contains("passed on", "+49 (561) 55-50", "https://mira.example/me");

        portal.signIn(cast.hugo());
        long id = first("referral");
        assertThat(portal.get("/hr/referrals/" + id).text("#candidate"))
                .contains("+49 (561) 55-50");
        portal.signOut();
        portal.post(path + "/removal");
        portal.signIn(cast.hugo());
        assertThat(portal.get("/hr/referrals/" + id).status()).isEqualTo(404);
        portal.signOut();
        assertThat(portal.post(path, details).location()).contains(path);
        assertThat(portal.get(path).status()).isEqualTo(410);
    }

    @Test
    void a_cross_site_form_consents_for_nobody() {
        var path = "/referrals/" + referred();
        portal.signOut();

        assertThat(portal.postFromElsewhere(path).status()).isEqualTo(403);
        assertThat(portal.postFromElsewhere(path + "/removal").status()).isEqualTo(403);
        assertThat(portal.get(path).status()).isEqualTo(200);
    }

    @Test
    void an_address_that_was_cut_explains_itself_and_guessing_ends() {
        var token = referred();
        portal.signOut();

        var cut = portal.get("/referrals/" + token.substring(0, 40));
        assertThat(cut.status()).isEqualTo(404);
        assertThat(cut.text("main")).contains("broken the link in two");

        for (int i = 0; i < Guesses.MOST; i++) {
            portal.get("/referrals/guess-" + i);
        }
        var tooMany = portal.get("/referrals/one-more");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).isNotNull();
        assertThat(portal.get("/referrals/" + token).status()).isEqualTo(200);
    }

    // HR

    @Test
    void hr_takes_steps_and_of_two_the_second_is_overtaken_with_what_they_typed() {
        long id = agreed();
        portal.signIn(cast.hugo());
        assertThat(portal.get("/hr/referrals").text("#referrals"))
                .contains("Mira Köhler", "A pump doctor", "Ada Lindqvist", "New");
        var form = Map.of("version", "1", "status", "talking", "note", "Met <b>today</b>.");

        assertThat(portal.post("/hr/referrals/" + id, form).status()).isEqualTo(303);

        var page = portal.get("/hr/referrals/" + id);
        assertThat(page.text("#history")).contains("In talks", "Met <b>today</b>.", "Hugo Haddad");
        var overtaken = portal.post("/hr/referrals/" + id, form);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.html().select("#field_note").val()).isEqualTo("Met <b>today</b>.");
        assertThat(overtaken.html().select("input[name=version]").val()).isEqualTo("2");
        portal.signIn(cast.ada());
        assertThat(portal.get("/me/referrals").text("#my_referrals"))
                .contains("In talks")
                .doesNotContain("Met");
        assertThat(portal.get("/notifications").text("main")).contains("HR is in talks");
    }

    @Test
    void hr_narrows_the_list_and_what_is_unknown_narrows_nothing() {
        agreed();
        portal.signIn(cast.hugo());

        assertThat(rows("/hr/referrals?status=new&job=" + item)).isEqualTo(1);
        assertThat(rows("/hr/referrals?status=hired")).isZero();
        assertThat(rows("/hr/referrals?status=sold&job=99999&before=x")).isEqualTo(1);
        assertThat(portal.get("/hr/referrals?status=hired").text("main"))
                .contains("No referral fits");
    }

    @Test
    void a_step_that_is_none_comes_back() {
        long id = agreed();
        portal.signIn(cast.hugo());

        for (var status : new String[] {"waiting", "withdrawn", "", "x"}) {
            assertThat(
                            portal.post(
                                            "/hr/referrals/" + id,
                                            Map.of("version", "1", "status", status))
                                    .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void a_long_name_and_one_from_right_to_left_fit_everywhere() {
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        var form = wish();
        form.put("name", "عبد الرحمن " + "Wolkenstein-Rodenegg ".repeat(4).strip() + " 🌊");
        portal.post("/feed/" + item + "/referral", form);
        var path = "/referrals/" + token();

        portal.signOut();
        assertThat(portal.get(path).text("main bdi")).isEqualTo(form.get("name"));
        portal.post(path, Map.of("name", form.get("name"), "mail", "mira@elsewhere.example"));
        portal.signIn(cast.hugo());
        assertThat(portal.get("/hr/referrals").text("#referrals bdi")).isEqualTo(form.get("name"));
    }

    private int rows(String path) {
        return portal.get(path).html().select("#referrals > li").size();
    }

    /** Ada’s, and what Mira has of it. */
    private String referred() {
        portal.signIn(cast.hugo());
        portal.post("/hr/jobs", offer());
        portal.signIn(cast.ada());
        assertThat(portal.post("/feed/" + item + "/referral", wish()).status()).isEqualTo(303);
        return token();
    }

    private long agreed() {
        var path = "/referrals/" + referred();
        portal.signOut();
        Answer yes =
                portal.post(path, Map.of("name", "Mira Köhler", "mail", "mira@elsewhere.example"));
        assertThat(yes.status()).isEqualTo(303);
        return first("referral");
    }

    /** As it stands in the mail. */
    private static String token() {
        var found = TOKEN.matcher(portal.get("/dev/mail").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Map<String, String> offer() {
        var latest =
                jdbi.withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT MAX(id) FROM content_item WHERE format ="
                                                        + " 'JOB'")
                                        .mapTo(String.class)
                                        .one());
        return new HashMap<>(
                Map.of(
                        "item", latest,
                        "reference", "PUMP-1",
                        "place", "Nancy",
                        "country", "FR",
                        "unit", "FR",
                        "link", "https://jobs.example/pump-1"));
    }

    private static Map<String, String> wish() {
        return new HashMap<>(
                Map.of(
                        "key", "a-form-of-the-test",
                        "name", "Mira Köhler",
                        "mail", "mira@elsewhere.example",
                        "acquaintance", "same-field",
                        "word", "She hears what a pump wants.",
                        "language", "en",
                        "asked", "yes"));
    }

    private int count(String table) {
        return (int) number("SELECT COUNT(*) FROM " + table);
    }

    private long first(String table) {
        return number("SELECT MIN(id) FROM " + table);
    }

    private long number(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(long.class).one());
    }
}
