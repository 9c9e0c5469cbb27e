package relais;

import static org.assertj.core.api.Assertions.assertThat;

import com.rasklaad.blns.NaughtyStrings;

import io.javalin.http.HandlerType;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mentoring.Grove;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every string of the big list of naughty strings, typed into every field in which people write for
 * each other. What is taken is shown to the letter; what is refused is still in its field.
 */
class NaughtyStringsTest {

    private static final List<String> ALL =
            NaughtyStrings.getStrings().stream().map(String::strip).distinct().toList();

    private static final List<String> SOMETHING =
            ALL.stream().filter(it -> it.matches("(?s).*[^\\p{Z}\\p{Cc}\\p{Cf}].*")).toList();

    /** In the fields that have room for many. */
    private static final List<String> TOGETHER = together(400, "\n");

    private static final List<String> IN_A_LINE = together(160, " ");

    private static final List<String> IN_SHORT = together(120, " ");

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal = new Portal(database, Map.of("RELAIS_DATA", "src/test/resources"));

    Cast cast;

    @BeforeEach
    void people() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.carla());
    }

    @Test
    void there_are_hundreds() {
        assertThat(SOMETHING).hasSizeGreaterThan(400).hasSizeLessThan(ALL.size());
    }

    @Test
    void what_one_cannot_see_is_no_comment_and_all_else_is_shown() {
        var path = article() + "/comments";

        for (var words : ALL) {
            var answer = portal.post(path, words(words));
            if (SOMETHING.contains(words)) {
                assertThat(answer.status()).isEqualTo(303);
            } else {
                isRefused(answer, Map.of("words", words));
            }
        }

        var shown = new ArrayList<String>();
        for (var next = path; !next.isEmpty(); ) {
            var page = page(next);
            shown.addAll(texts(page, ".comment__words"));
            next = page.select(".comments__more:last-child a").attr("href");
        }
        assertThat(shown).containsExactlyElementsOf(SOMETHING);
    }

    @Test
    void reports_letters_and_reasons() {
        var path = article() + "/comments";
        for (var words : TOGETHER) {
            taken(cast.ada(), path, words("So it is."));
            var comment = "/comments/" + latest("content_comment");
            taken(cast.emma(), comment + "/report", Map.of("reason", "other", "words", words));
            var concern = "/studio/reports/" + latest("concern");
            taken(cast.carla(), concern + "/messages", words(words));
            taken(cast.ada(), comment + "/concern", words(words));
            taken(cast.carla(), concern + "/removal", Map.of("reason", words));

            var page = page(concern);
            assertThat(texts(page, ".rows .comment__words")).containsExactly(words);
            assertThat(texts(page, ".talk__word > p")).containsExactly(words, words);
            assertThat(texts(page, ".notice .comment__words")).containsExactly(words);
        }
    }

    @Test
    void what_is_proposed() {
        portal.signIn(cast.ada());
        for (var words : SOMETHING) {
            var typed = Map.of("title", cut(160, words), "words", words, "alternative", words);
            var kept = portal.post("/proposals/drafts", proposal(typed, "who", words));
            var page = page(kept.location());
            isStillThere(page, typed);
            isStillThere(page, Map.of("who", words));
        }

        var shown = texts(page("/proposals"), "main h3");
        assertThat(SOMETHING.reversed().stream().map(it -> cut(160, it)))
                .startsWith(shown.toArray(String[]::new));
    }

    @Test
    void what_is_said_about_a_proposal() {
        for (var words : TOGETHER) {
            var title = cut(160, words.lines().findFirst().orElseThrow());
            var typed = Map.of("title", title, "words", words);
            var own = taken(cast.ada(), "/proposals", proposal(typed)).location();
            var desk = "/studio" + own;
            taken(cast.carla(), desk + "/question", Map.of("seen", "2", "words", words));
            taken(cast.ada(), own + "/replies", Map.of("words", words));
            taken(cast.carla(), desk + "/refusal", Map.of("seen", "4", "words", words));

            portal.signIn(cast.ada());
            var page = page(own);
            assertThat(texts(page, "h1")).containsExactly(title);
            assertThat(texts(page, "#proposal_talk .talk__word > p:first-child"))
                    .containsExactly(words, words);
            assertThat(texts(page, "#proposal_answer blockquote")).containsExactly(words);
        }
    }

    @Test
    void what_editors_write() {
        for (var words : IN_A_LINE) {
            var typed = Map.of("title-en", words, "summary-en", words, "body-en", words);
            var path = taken(cast.carla(), "/studio/items", piece(typed)).location();
            taken(cast.carla(), path + "/publication", Map.of("revision", "1"));

            var item = page("/feed/" + latest("content_item"));
            assertThat(texts(item, "h1")).containsExactly(words);
            assertThat(texts(item, ".standfirst")).containsExactly(words);
        }
    }

    @Test
    void whatever_editors_are_refused_is_still_in_its_field() {
        for (var words : SOMETHING) {
            var typed = new HashMap<String, String>();
            Stream.of(
                            "title-en",
                            "title-fr",
                            "summary-en",
                            "body-en",
                            "link",
                            "sources",
                            "credited")
                    .forEach(it -> typed.put(it, words));
            typed.put("expires", "someday");

            isRefused(portal.post("/studio/items", piece(typed)), typed);
        }
    }

    @Test
    void names_and_addresses_of_sources() {
        for (int i = 0; i < SOMETHING.size(); i++) {
            var name = cut(160, SOMETHING.get(i));
            taken(cast.carla(), "/studio/sources", source(name, "https://source.example/" + i));
            if (!name.startsWith("http")) {
                isRefused(
                        portal.post("/studio/sources", source(name, name)),
                        Map.of("name", name, "address", name));
            }
        }
        for (var words : IN_A_LINE) {
            isRefused(
                    portal.post("/studio/sources/discovery", Map.of("address", words)),
                    Map.of("address", words));
        }

        var shown = texts(page("/studio/sources"), "#sources h2");
        assertThat(shown)
                .hasSize(500)
                .isSubsetOf(SOMETHING.stream().map(it -> cut(160, it)).toList());
    }

    @Test
    void why_a_story_of_the_press_matters() {
        taken(cast.carla(), "/studio/sources", source("River Notes", "file:rss2.xml"));
        portal.app().pressWatch().fetchAsked();
        var story = "/studio/press/" + latest("press_story");

        for (var words : TOGETHER) {
            var picked = portal.htmxPost(story + "/pick", Map.of("why", words));
            assertThat(picked.status()).isEqualTo(200);
            assertThat(texts(picked.html(), ".story__summary"))
                    .containsExactly(words.replaceAll("\\s+", " "));
            portal.htmxPost(story + "/pick/removal");
        }
    }

    @Test
    void thanks() {
        portal.app().loadStarter();
        for (var words : TOGETHER) {
            var form = Map.of("message", words, "about", "", "key", key());
            var path = taken(cast.bruno(), "/kudos/to/" + cast.ada().handle(), form).location();
            assertThat(texts(page(path), "blockquote > p")).containsExactly(words);
        }
    }

    @Test
    void names_on_boards() {
        portal.signIn(cast.ada());
        for (var words : ALL) {
            var answer =
                    portal.post(
                            "/me/settings/board-name",
                            Map.of("boardName", "PSEUDONYM", "pseudonym", words));
            if (answer.status() == 303) {
                var plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
                isStillThere(page("/me/settings"), Map.of("pseudonym", plain));
            } else {
                isRefused(answer, Map.of("pseudonym", words));
            }
        }
    }

    @Test
    void what_two_who_walk_together_write() {
        new Grove(database.jdbi()).accepted(cast.ada(), cast.bruno());
        var pair = "/mentoring/pairs/" + cast.bruno().handle();
        for (var words : TOGETHER) {
            taken(cast.ada(), pair + "/messages", words(words));
            taken(cast.ada(), pair + "/notes", Map.of("note", words, "key", key()));
            var page = page(pair);
            assertThat(texts(page, "#messages .talk__word > p")).endsWith(words);
            assertThat(texts(page, "#notes .talk__word > p")).endsWith(words);
        }
    }

    @Test
    void steps_and_places_of_two_who_walk_together() {
        new Grove(database.jdbi()).accepted(cast.ada(), cast.bruno());
        var pair = "/mentoring/pairs/" + cast.bruno().handle();
        var day = LocalDate.now().plusDays(9).toString();
        portal.signIn(cast.ada());
        var seen = page(pair + "/steps").select("#step_hello [name=seen]").val();
        for (var words : IN_SHORT) {
            var step = Map.of("title", words, "seen", seen);
            taken(cast.ada(), pair + "/steps/hello", step);
            isStillThere(page(pair + "/steps"), Map.of("title", words));
            assertThat(texts(page(pair), "#step_hello .walk__title")).containsExactly(words);
            seen = words;

            var meeting = Map.of("date", day, "time", "10:00", "minutes", "30", "place", words);
            taken(cast.ada(), pair + "/meeting", meeting);
            isStillThere(page(pair + "/meeting"), Map.of("place", words));
        }
    }

    @Test
    void who_looks_for_a_sponsor_and_who_asks_one() {
        for (var words : IN_A_LINE) {
            taken(cast.ada(), "/mentoring/looking", Map.of("wish", words));
            portal.signIn(cast.bruno());
            assertThat(texts(page("/mentoring/looking"), "main .rows q")).containsExactly(words);
        }
        var bruno = "/mentoring/champions/" + cast.bruno().handle() + "/request";
        for (var words : TOGETHER) {
            taken(cast.ada(), bruno, Map.of("message", words));
            portal.signIn(cast.bruno());
            assertThat(texts(page("/mentoring/me"), "main .rows blockquote"))
                    .containsExactly(words);
            var request = "/mentoring/requests/" + latest("sponsorship_request");
            taken(cast.ada(), request + "/withdrawal", Map.of());
        }
    }

    @Test
    void why_somebody_is_a_founding_champion_and_why_not_any_more() {
        var given = new Given(database.jdbi());
        var sana = given.person(given.member("Sana", "Seeker"));
        var founder = "/lead/champions/" + sana.handle();
        for (var words : TOGETHER) {
            taken(cast.lena(), "/lead/champions", Map.of("person", sana.email(), "reason", words));
            assertThat(texts(page(founder), "#label_history p")).contains(words);
            taken(cast.lena(), founder + "/ending", Map.of("reason", words));
        }
    }

    @Test
    void why_somebody_asks_for_the_label_and_what_their_sponsor_says() {
        mayAskForTheLabel(cast.ada(), cast.bruno());
        var label = "/mentoring/label";
        var support = label + "/" + cast.ada().handle();
        for (var words : TOGETHER) {
            taken(cast.ada(), label, Map.of("words", words));
            taken(cast.bruno(), support, Map.of("words", words, "open", "yes"));
            isStillThere(page(support), Map.of("words", words));
            portal.signIn(cast.hugo());
            var wish = page("/hr/labels/" + latest("label_request"));
            assertThat(texts(wish, "main blockquote")).containsExactly(words, words);
            portal.signIn(cast.ada());
            assertThat(texts(page(label), "#label_wish blockquote")).containsExactly(words, words);
            taken(cast.ada(), label + "/withdrawal", Map.of());
        }
    }

    @Test
    void what_a_sponsor_says_first_and_is_agreed_to() {
        mayAskForTheLabel(cast.ada(), cast.bruno());
        var label = "/mentoring/label";
        for (var words : TOGETHER) {
            taken(cast.bruno(), label + "/" + cast.ada().handle(), Map.of("words", words));
            portal.signIn(cast.ada());
            assertThat(texts(page(label), "#support blockquote")).containsExactly(words);
            taken(cast.ada(), label + "/agreement", Map.of("words", words));
            assertThat(texts(page(label), "#label_wish blockquote")).containsExactly(words, words);
            taken(cast.ada(), label + "/withdrawal", Map.of());
        }
    }

    @Test
    void what_a_newsletter_says() {
        var monday =
                LocalDate.now(ZoneId.of("Europe/Paris"))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var item = String.valueOf(new Given(database.jdbi()).article("Half the water", "ARTICLE"));
        var issue =
                taken(cast.carla(), "/studio/letters", Map.of("week", monday.toString()))
                        .location();
        int revision = 0;
        for (var words : TOGETHER) {
            var line = IN_SHORT.get(revision % IN_SHORT.size());
            var typed = Map.of("subject_en", line, "introduction_en", words, "en_" + item, line);
            var form = new HashMap<>(typed);
            form.put("revision", String.valueOf(revision++));
            form.put("act", "save");
            form.put("piece", item);
            taken(cast.carla(), issue, form);
            isStillThere(page(issue), typed);
            assertThat(portal.get(issue + "/preview?language=en").html().select("main script"))
                    .isEmpty();
            var letter = portal.get(issue + "/letter?language=en");
            assertThat(letter.status()).isEqualTo(200);
            assertThat(
                            letter.html()
                                    .select(
                                            "script, iframe, object, [onerror],"
                                                    + " [href^=javascript]"))
                    .isEmpty();
        }
    }

    @Test
    void addresses_with_letters_from_elsewhere_lead_nowhere_and_break_nothing() {
        var people = List.of(cast.carla(), cast.hugo(), cast.lena(), cast.dora(), cast.bruno());
        for (var route : portal.app().routes()) {
            if (route.method() == HandlerType.GET && route.path().contains("{")) {
                people.stream()
                        .filter(it -> route.roles().stream().anyMatch(it::is))
                        .findFirst()
                        .ifPresent(portal::signIn);
                var path = route.path().replaceAll("[{<]\\w+[}>]", "zo%C3%AB-%E6%97%A5%E6%9C%AC");
                assertThat(portal.get(path).status()).as(path).isLessThan(500);
            }
        }
    }

    private void mayAskForTheLabel(Person protege, Person sponsor) {
        portal.app().loadStarter();
        portal.app().labels().recordMissing();
        new Grove(database.jdbi()).accepted(protege, sponsor);
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO path_completion (person_id, path_id,"
                                                + " completed_at) SELECT ?, id, UTC_TIMESTAMP()"
                                                + " FROM training_path WHERE slug = 'champion'",
                                        protege.id()));
    }

    private String article() {
        return "/feed/" + new Given(database.jdbi()).article("Half the water", "ARTICLE");
    }

    private Answer taken(Person by, String path, Map<String, String> form) {
        portal.signIn(by);
        var answer = portal.post(path, form);
        assertThat(answer.status()).as("%s %s", path, form).isEqualTo(303);
        return answer;
    }

    private static void isRefused(Answer answer, Map<String, String> typed) {
        assertThat(answer.status()).as("%s", typed).isEqualTo(422);
        isStillThere(answer.html(), typed);
    }

    private static void isStillThere(Document page, Map<String, String> typed) {
        typed.forEach(
                (name, words) -> {
                    var field = page.select("main [name=" + name + "]").first();
                    assertThat(
                                    field.hasAttr("value")
                                            ? field.attr("value")
                                            : field.wholeText().replaceFirst("^\n", ""))
                            .as(name)
                            .isEqualTo(words);
                });
        isHarmless(page);
    }

    private static Document page(String path) {
        var answer = portal.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        var page = answer.html();
        isHarmless(page);
        return page;
    }

    private static void isHarmless(Document page) {
        assertThat(page.select("main script, main iframe, main object, main embed, main style"))
                .isEmpty();
        assertThat(page.select("main img:not([src^=/]), main [href^=javascript], main [onerror]"))
                .isEmpty();
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).stream().map(Element::wholeText).map(String::strip).toList();
    }

    private static long latest(String table) {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery("SELECT MAX(id) FROM " + table)
                                        .mapTo(long.class)
                                        .one());
    }

    /** As many as fit. */
    private static List<String> together(int longest, String between) {
        var all = new ArrayList<String>();
        var some = new StringJoiner(between);
        for (var string : SOMETHING) {
            var one = cut(longest, string);
            if (some.length() + one.length() >= longest) {
                all.add(some.toString());
                some = new StringJoiner(between);
            }
            some.add(one);
        }
        all.add(some.toString());
        return all;
    }

    private static String cut(int longest, String words) {
        return words.substring(0, Math.min(longest, words.length())).strip();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, String> words(String words) {
        return Map.of("words", words, "key", key());
    }

    private static Map<String, String> source(String name, String address) {
        return Map.of("address", address, "name", name, "language", "en");
    }

    private static Map<String, String> piece(Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("revision", "1");
        form.put("format", "expertise");
        return form;
    }

    private static Map<String, String> proposal(Map<String, String> typed, String... more) {
        var form = new HashMap<>(typed);
        form.put("key", key());
        form.put("kind", "text");
        form.put("language", "en");
        form.put("naming", "full-name");
        if (more.length > 0) {
            form.put(more[0], more[1]);
            form.put("find", "yes");
        }
        return form;
    }
}
