package relais.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** HR offers, people answer or do not, and nobody learns which. */
class OffersPageTest {

    private static final String OFFERS = "/hr/training/offers";
    private static final String NOTE = "You asked how to <begin>: so, gently.";
    private static final String EMMA = "employee@relais.example";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    Given given;

    @BeforeEach
    void set_up() {
        cast = new Cast(database.jdbi());
        given = new Given(database.jdbi());
        portal.app().loadStarter();
        portal.signIn(cast.hugo());
    }

    // HR

    @Test
    void the_dry_run_counts_and_sends_nothing() {
        offer(EMMA);

        var page =
                portal.get(
                        draw(
                                EMMA
                                        + "\nambassador@relais.example;Ada\n"
                                        + cast.ada().handle()
                                        + "\nnobody@x.y"));

        assertThat(page.text("#offer_counts"))
                .contains("will be offered it 1", "was offered it before 1", "was not found 1");
        assertThat(page.html().select("#offer_refused tbody tr").eachText())
                .anyMatch(it -> it.startsWith("1 Emma N’Diaye Was offered"))
                .anyMatch(it -> it.contains("twice"))
                .anyMatch(it -> it.startsWith("4 nobody@x.y Nobody"));
        assertThat(told()).isOne();
    }

    @Test
    void an_offer_that_is_sent_or_confirmed_many_times_is_one_offer() throws Exception {
        var form = form(EMMA + "\nambassador@relais.example");

        var drawn = Together.call(4, () -> portal.post(OFFERS, form).location());
        var answers = Together.call(6, () -> portal.post(drawn.getFirst()).status());
        portal.app().offers().workOff();

        assertThat(drawn).containsOnly(drawn.getFirst());
        assertThat(answers).containsOnly(303);
        assertThat(count("offer_made")).isEqualTo(2);
        assertThat(told()).isEqualTo(2);
        assertThat(portal.get(drawn.getFirst()).text("#offer_counts")).contains("offered it 2");
        assertThat(portal.get(OFFERS).text("#offers")).contains("offered to 2 people");
    }

    @Test
    void the_same_offered_twice_at_once_is_offered_once() throws Exception {
        var people =
                IntStream.range(0, 700)
                        .mapToObj(i -> "nova-" + i + "@relais.example")
                        .collect(Collectors.joining("\n"));
        IntStream.range(0, 700).forEach(i -> given.member("Nova", String.valueOf(i)));
        var first = draw(people);
        var second = draw(people);

        Together.run(2, () -> portal.post(first));
        Together.run(2, () -> portal.post(second));
        while (count("offer WHERE finished_at IS NULL") > 0) {
            Together.run(4, () -> portal.app().offers().workOff());
        }

        assertThat(count("offer_made")).isEqualTo(700);
        assertThat(told()).isEqualTo(700);
        assertThat(count("offer_line WHERE outcome = 'OFFERED'")).isEqualTo(700);
        assertThat(count("offer WHERE finished_at IS NOT NULL")).isEqualTo(2);
    }

    @Test
    void a_unit_is_offered_something_as_far_as_the_role_reaches() {
        portal.signIn(cast.hanne());

        var page = portal.get(draw(Map.of("country", "DE")));
        assertThat(page.text("#offer_counts")).contains("will be offered it 3");
        assertThat(portal.get(draw(EMMA)).text("#offer_counts")).contains("is beyond your role 1");
        assertThat(portal.post(OFFERS, with(form(""), "country", "FR")).status()).isEqualTo(422);

        var hannes = draw("lead.de@relais.example");
        portal.signIn(cast.hugo());
        assertThat(portal.get(hannes).status()).as("HR everywhere").isEqualTo(200);
        var hugos = draw(EMMA);
        portal.signIn(cast.hanne());
        assertThat(portal.get(hugos).status()).isEqualTo(404);
        assertThat(portal.post(hugos + "/withdrawal").status()).isEqualTo(404);
    }

    @Test
    void a_form_that_lacks_something_comes_back_with_what_was_typed() {
        var answer = portal.post(OFFERS, with(form(""), "what", "no-such-path"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("textarea[name=note]")).isEqualTo(NOTE);
        assertThat(answer.text("#field_people_error")).contains("Say who");
        assertThat(answer.html().select("#field_what_error")).hasSize(1);
    }

    @Test
    void as_many_lines_can_be_pasted_as_a_file_may_have() {
        var answer = paste(EMMA + "\n" + "nobody.with.a.long.name@relais.example\n".repeat(19_999));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(portal.get(answer.location()).text("#offer_counts"))
                .contains("will be offered it 1");
    }

    @Test
    void more_lines_than_that_come_back_with_a_sentence_and_all_that_was_typed() {
        var answer = paste("a@relais.example\n".repeat(20_001));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_people_error")).contains("At most 20,000 lines");
        assertThat(answer.text("textarea[name=note]")).isEqualTo(NOTE);
        assertThat(answer.text("textarea[name=people]").lines()).isNotEmpty();
        assertThat(answer.text(".notice--error")).contains("still here");
    }

    @Test
    void a_file_too_heavy_to_be_a_list_loses_nothing_but_itself() {
        var answer =
                portal.send(portal.upload(OFFERS, form(""), "file", "all.csv", new byte[5 << 20]));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_people_error")).contains("4 MB");
        assertThat(answer.text("textarea[name=note]")).isEqualTo(NOTE);
    }

    @Test
    void what_is_too_much_to_be_read_says_so_and_does_not_claim_to_be_kept() {
        for (var answer :
                List.of(
                        paste("x".repeat(5 << 20)),
                        portal.send(
                                portal.upload(
                                        OFFERS,
                                        form(""),
                                        "file",
                                        "all.csv",
                                        new byte[20 << 20])))) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("#field_people_error")).contains("4 MB");
            assertThat(answer.text(".notice--error")).doesNotContain("still here");
            assertThat(answer.html().select("input[name=key]").val()).isNotEmpty();
        }
    }

    // Those to whom it is offered

    @Test
    void it_stands_on_hub_and_training_with_the_reason() {
        offer(EMMA);
        portal.signIn(cast.emma());

        for (var page : List.of(portal.get("/"), portal.get("/training"))) {
            assertThat(page.text(".suggestion h2")).isEqualTo("First steps");
            assertThat(page.text(".suggestion blockquote")).isEqualTo(NOTE);
            assertThat(page.text(".suggestion .kicker"))
                    .matches("HR suggests · \\d+ minutes, in your working time");
            assertThat(page.text(".suggestion figcaption")).isEqualTo("Hugo Haddad");
            assertThat(page.html().select(".suggestion a").attr("href"))
                    .isEqualTo("/training/first-steps");
        }
        assertThat(portal.get("/").html().select("#hub_news .news")).isEmpty();
    }

    @Test
    void a_module_can_be_offered_by_itself() {
        confirm(draw(with(form(EMMA), "what", "first-steps/own-voice")));
        portal.signIn(cast.emma());

        assertThat(portal.get("/training").html().select(".suggestion a").attr("href"))
                .isEqualTo("/training/first-steps/own-voice");
    }

    @Test
    void to_decline_takes_one_click_and_looks_like_nothing_to_anybody_else() {
        var declined = offer(EMMA);
        var ignored = offer("ambassador@relais.example");
        portal.signIn(cast.emma());

        var answer = portal.post("/offers/" + id(declined) + "/removal", Map.of("from", "hub"));

        assertThat(answer.location()).endsWith("/");
        assertThat(portal.get("/").html().select(".suggestion")).isEmpty();
        assertThat(portal.get("/training").html().select(".suggestion")).isEmpty();
        assertSameForHr(declined, ignored);
    }

    @Test
    void not_even_offering_again_tells_who_declined_or_was_away() {
        given.member("Nova", "One");
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO member_pause (person_id, starts_at, asked_at)"
                                                + " SELECT id, '2020-01-01', '2020-01-01' FROM"
                                                + " person WHERE handle = 'nova-one'"));
        given.activity(
                cast.bruno().id(),
                Action.PATH_COMPLETED,
                number("path_id FROM training_module ORDER BY id LIMIT 1"),
                Given.NOW);
        var all =
                List.of(
                        EMMA,
                        "ambassador@relais.example",
                        "champion@relais.example",
                        "nova-one@relais.example");
        var drawn = all.stream().map(this::draw).toList();
        drawn.forEach(it -> assertSameForHr(it, drawn.getFirst()));
        drawn.forEach(this::confirm);
        portal.signIn(cast.emma());
        portal.post("/offers/" + id(drawn.getFirst()) + "/removal");
        portal.signIn(cast.hugo());

        drawn.forEach(it -> assertSameForHr(it, drawn.getFirst()));
        drawn.forEach(it -> portal.post(it + "/withdrawal"));
        var again = all.stream().map(this::draw).toList();
        again.forEach(it -> assertSameForHr(it, again.getFirst()));
        again.forEach(this::confirm);
        again.forEach(it -> assertSameForHr(it, again.getFirst()));

        assertThat(told()).as("only Ada is told again").isOne();
        assertThat(suggestions(cast.ada())).isOne();
        assertThat(suggestions(cast.emma())).isZero();
        assertThat(suggestions(cast.bruno())).isZero();
    }

    @Test
    void a_withdrawn_offer_is_gone_from_pages_and_bells() {
        var offer = offer(EMMA);

        portal.post(offer + "/withdrawal");
        portal.app().offers().workOff();

        assertThat(portal.get(offer).text("main")).contains("Withdrawn");
        assertThat(told()).isZero();
        assertThat(suggestions(cast.emma())).isZero();
        assertThat(count("offer WHERE cleared_to IS NOT NULL")).isZero();
    }

    @Test
    void to_withdraw_asks_once_more_on_a_page_of_its_own() {
        var offer = offer(EMMA);
        assertThat(portal.get(offer).html().select("form[action$=withdrawal]")).isEmpty();

        var page = portal.get(portal.get(offer).html().select("a[href$=withdrawal]").attr("href"));

        assertThat(page.text("h1")).isEqualTo("Withdraw “First steps”?");
        assertThat(page.text("#consequences")).contains("the 1 person it was offered to");
        assertThat(suggestions(cast.emma())).as("nothing happened yet").isOne();
        portal.signIn(cast.hugo());
        var answer = portal.post(page.html().select("form[action$=withdrawal]").attr("action"));
        assertThat(answer.location()).endsWith(offer);
        assertThat(portal.get(offer + "/withdrawal").location()).endsWith(offer);
    }

    @Test
    void what_was_not_confirmed_cannot_be_withdrawn() {
        var drawn = draw(EMMA);

        assertThat(portal.get(drawn + "/withdrawal").status()).isEqualTo(404);
        assertThat(portal.post(drawn + "/withdrawal").status()).isEqualTo(404);
    }

    @Test
    void what_was_withdrawn_before_it_was_sent_reaches_nobody() {
        var offer = draw(EMMA);
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE offer SET confirmed_at = NOW(6), withdrawn_at ="
                                                + " NOW(6)"));

        portal.app().offers().workOff();

        assertThat(portal.post(offer).status()).isEqualTo(303);
        assertThat(count("offer_made")).isZero();
    }

    @Test
    void what_is_completed_is_suggested_no_more_and_counted_from_five_people_on() {
        IntStream.range(0, 5).forEach(i -> given.member("Nova", String.valueOf(i)));
        var few = offer(EMMA);
        var five =
                offer(
                        IntStream.range(0, 5)
                                .mapToObj(i -> "nova-" + i + "@relais.example")
                                .collect(Collectors.joining("\n")));

        completes(cast.emma().id());
        completes(number("id FROM person WHERE handle = 'nova-3'"));

        assertThat(suggestions(cast.emma())).isZero();
        portal.signIn(cast.hugo());
        assertThat(portal.get(few).text("#offer_counts")).doesNotContain("completed");
        assertThat(portal.get(five).text("#offer_counts")).contains("has completed it since 1");
        assertThat(portal.get(OFFERS).text("#offers")).contains("completed by 1 since");
    }

    private void completes(long person) {
        var fact =
                given.activity(
                        person,
                        Action.PATH_COMPLETED,
                        number("path_id FROM training_module ORDER BY id LIMIT 1"),
                        Given.NOW);
        database.jdbi().useTransaction(_ -> portal.app().offers().on(List.of(fact)));
    }

    /** Everything on HR’s page but for whom it is about. */
    private void assertSameForHr(String offer, String other) {
        portal.signIn(cast.hugo());
        assertThat(portal.get(offer).text("#offer_counts"))
                .isEqualTo(portal.get(other).text("#offer_counts"));
        assertThat(portal.get(offer).html().select("#offer_refused tr").size())
                .isEqualTo(portal.get(other).html().select("#offer_refused tr").size());
    }

    private int suggestions(Person person) {
        portal.signIn(person);
        return portal.get("/training").html().select(".suggestion").size();
    }

    private String offer(String people) {
        var offer = draw(people);
        confirm(offer);
        return offer;
    }

    private void confirm(String offer) {
        portal.post(offer);
        portal.app().offers().workOff();
    }

    private String draw(String people) {
        return draw(form(people));
    }

    private String draw(Map<String, String> more) {
        var form = new HashMap<>(form(""));
        form.putAll(more);
        return portal.post(OFFERS, form).location();
    }

    /** As browsers send it. */
    private Portal.Answer paste(String people) {
        return portal.send(portal.upload(OFFERS, form(people), "file", "", new byte[0]));
    }

    private static Map<String, String> form(String people) {
        return Map.of(
                "what",
                "first-steps",
                "note",
                NOTE,
                "people",
                people,
                "key",
                UUID.randomUUID().toString());
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static String id(String offer) {
        return offer.substring(offer.lastIndexOf('/') + 1);
    }

    private int told() {
        return count("notification WHERE kind = 'offer-made'");
    }

    private int count(String rows) {
        return (int) number("COUNT(*) FROM " + rows);
    }

    private static long number(String query) {
        return database.jdbi()
                .withHandle(it -> it.createQuery("SELECT " + query).mapTo(long.class).one());
    }
}
