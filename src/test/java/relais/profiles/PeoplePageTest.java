package relais.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.ImportOutcome;
import relais.people.ImportWishes;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

class PeoplePageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private Cast cast;

    @BeforeEach
    void signIn() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.emma());
    }

    @Test
    void everybody_is_found_in_the_order_of_their_names() {
        assertThat(names("/people"))
                .startsWith("Bruno Bouchard", "Carla Costa", "Dora Dubois")
                .contains("Ada Lindqvist")
                .doesNotContain("Egon Elm");
    }

    @Test
    void accents_and_case_do_not_count_and_each_word_may_be_a_beginning() {
        imported("1;Đặng;Thị Hương;huong@x.example;VN;VN", "2;Śliwa;Łukasz;l@x.example;PL;PL");

        for (var typed : List.of("thi+hu", "DANG", "%C4%90%E1%BA%B7ng+th%E1%BB%8B", "huong+dang")) {
            assertThat(names("/people?q=" + typed)).containsExactly("Thị Hương Đặng");
        }
        assertThat(names("/people?q=lukasz+sliwa")).containsExactly("Łukasz Śliwa");
        assertThat(names("/people?q=leo+ler")).containsExactly("Léon Leroy");
        assertThat(names("/people?q=ndiaye")).containsExactly("Emma N’Diaye");
    }

    @Test
    void all_words_must_be_found() {
        assertThat(names("/people?q=lena+haddad")).isEmpty();
        assertThat(portal.get("/people?q=lena+haddad").text(".blank")).contains("Nobody was found");
    }

    @Test
    void what_holds_no_letter_finds_nobody_and_harms_nothing() {
        for (var typed : List.of("%25", "_", "'%20OR%201=1", "%3Cscript%3E", "%F0%9F%98%80")) {
            assertThat(portal.get("/people?q=" + typed).status()).isEqualTo(200);
        }
        assertThat(names("/people?q=%25")).isEmpty();
        assertThat(names("/people?q=_")).isEmpty();
    }

    @Test
    void filters_narrow_and_stand_in_the_form_again() {
        assertThat(names("/people?country=DE"))
                .containsExactly("Edna Ebert", "Hanne Huber", "Luc Lang");
        assertThat(names("/people?unit=DE")).hasSize(3);
        assertThat(names("/people?unit=G")).hasSize(11);
        assertThat(names("/people?who=champions")).containsExactly("Bruno Bouchard");
        assertThat(names("/people?who=ambassadors"))
                .containsExactly("Bruno Bouchard", "Ada Lindqvist");
        assertThat(names("/people?who=ambassadors&country=DE")).isEmpty();
        assertThat(names("/people?q=l&country=DE&unit=DE")).containsExactly("Luc Lang");

        var page = portal.get("/people?q=l&country=DE").html();

        assertThat(page.select("select[name=country] option[selected]").attr("value"))
                .isEqualTo("DE");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("l");
    }

    @Test
    void a_job_family_is_a_filter() {
        imported("1;Ka;Jo;jo@x.example;G;FR;Vente & Co");

        assertThat(names("/people?family=Vente+%26+Co")).containsExactly("Jo Ka");
        assertThat(portal.get("/people").html().select("select[name=family] option").eachText())
                .contains("Vente & Co");
    }

    @Test
    void a_unit_that_is_not_there_is_not_found() {
        assertThat(portal.get("/people?unit=NOWHERE").status()).isEqualTo(404);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_however_equal_the_names() {
        imported(
                IntStream.range(0, 95)
                        .mapToObj(i -> i + ";Martin;Jean;j" + i + "@x.example;G;FR")
                        .toArray(String[]::new));

        for (var start : List.of("/people?q=jean+martin", "/people", "/people?country=FR")) {
            var seen = new ArrayList<String>();
            var next = start;
            while (!next.isEmpty()) {
                var page = portal.get(next).html();
                seen.addAll(page.select("#people .person__name a").eachAttr("href"));
                next = page.select(".more a").attr("href");
            }
            assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
            assertThat(seen).hasSizeGreaterThanOrEqualTo(95);
        }
    }

    @Test
    void the_way_to_more_keeps_the_filters() {
        imported(
                IntStream.range(0, 40)
                        .mapToObj(i -> i + ";Martin" + i + ";Jean;j" + i + "@x.example;G;FR")
                        .toArray(String[]::new));

        var more = portal.get("/people?q=jean&country=FR").html().select(".more a").attr("href");

        assertThat(more).startsWith("/people?q=jean&country=FR&after=");
    }

    @Test
    void htmx_gets_the_list_alone() {
        var answer = portal.htmxGet("/people?q=ada");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Vary")).contains("HX-Request");
        assertThat(answer.body()).doesNotContain("<html");
        assertThat(answer.text("#people > li .person__name")).isEqualTo("Ada Lindqvist");
    }

    @Test
    void no_list_holds_an_email() {
        assertThat(portal.get("/people").body().replace(cast.emma().email(), ""))
                .doesNotContain("@relais.example");
    }

    @Test
    void it_speaks_french() {
        var page = portal.get("/people?lang=fr").html();

        assertThat(page.select("h1").text()).isEqualTo("Annuaire");
        assertThat(page.select("select[name=country] option").eachText()).contains("Allemagne");
    }

    @Test
    void a_name_is_never_markup() {
        imported("1;<script>alert(1)</script>;x\"><b>;x@x.example;G;FR");

        var page = portal.get("/people?q=script");

        assertThat(page.html().select("#people script, #people b")).isEmpty();
        assertThat(page.text(".person__name")).contains("<script>alert(1)</script>");
    }

    @Test
    void who_is_not_signed_in_sees_nobody() {
        portal.signOut();

        assertThat(portal.get("/people").body()).doesNotContain("Lindqvist");
        assertThat(portal.get("/people").status()).isNotEqualTo(200);
    }

    // One person

    @Test
    void a_profile_shows_who_it_is() {
        var page = portal.get("/people/" + cast.bruno().handle());

        assertThat(page.text("h1")).isEqualTo("Bruno Bouchard");
        assertThat(page.text(".profile__head .meta")).isEqualTo("Engineer · France");
        assertThat(page.text(".profile__head .tag")).isEqualTo("Champion");
        assertThat(page.text("aside")).contains("champion@relais.example", "Member since");
    }

    @Test
    void a_leader_is_marked() {
        assertThat(portal.get("/people/" + cast.leon().handle()).text(".profile__head .tag"))
                .isEqualTo("Leader");
    }

    @Test
    void who_has_left_or_never_was_is_not_found() {
        assertThat(portal.get("/people/egon-elm").status()).isEqualTo(404);
        assertThat(portal.get("/people/nobody").status()).isEqualTo(404);
    }

    @Test
    void a_pseudonym_is_not_betrayed_by_a_date() {
        boardName("PSEUDONYM", "Falcon");

        var page = portal.get("/people/" + cast.ada().handle());

        assertThat(page.text(".facts")).doesNotContain("Member since");
        assertThat(page.body()).doesNotContain("Falcon");
        assertThat(page.text(".profile__head .tag")).isEqualTo("Ambassador");
    }

    @Test
    void only_hr_of_the_place_is_offered_to_give_a_badge() {
        assertThat(portal.get("/people/ada-lindqvist").body()).doesNotContain("/hr/awards");
        portal.signIn(cast.hanne());
        assertThat(portal.get("/people/ada-lindqvist").body()).doesNotContain("/hr/awards");
        portal.signIn(cast.hugo());
        assertThat(portal.get("/people/ada-lindqvist").body())
                .contains("/hr/awards/new/ada-lindqvist");
    }

    @Test
    void a_profile_escapes_what_people_are_called() {
        imported("1;<img src=x>;<i>Jo</i>;x@x.example;G;FR;<u>Vente</u>");

        var handle = portal.get("/people?q=jo").html().select("#people a").attr("href");
        var page = portal.get(handle);

        assertThat(page.html().select("main img, main i, main u")).isEmpty();
        assertThat(page.text("h1")).isEqualTo("<i>Jo</i> <img src=x>");
    }

    private static List<String> names(String path) {
        return portal.get(path).html().select("#people .person__name").eachText();
    }

    private static void boardName(String name, String pseudonym) {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE membership SET board_name = ?, pseudonym = ? WHERE"
                                                + " person_id = (SELECT id FROM person WHERE"
                                                + " handle = 'ada-lindqvist')",
                                        name,
                                        pseudonym));
    }

    /** Number, family name, given name, e-mail, unit, country and perhaps job family. */
    private static void imported(String... lines) {
        var heading = "Matricule|Nom|Prénom|E-mail|Code entité|Pays|Famille de métier";
        var file = new StringBuilder(heading);
        for (var line : lines) {
            var cells = line.split(";").length;
            file.append('\n').append(line.replace(';', '|')).append("|".repeat(7 - cells));
        }
        var outcome =
                portal.app()
                        .directory()
                        .run(
                                file.toString().getBytes(StandardCharsets.UTF_8),
                                ImportWishes.plain(),
                                (_, _, _) -> {});
        assertThat(((ImportOutcome.Done) outcome).report().rejected()).isEmpty();
    }
}
