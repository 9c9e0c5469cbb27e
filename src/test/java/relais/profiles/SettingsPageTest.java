package relais.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.notifications.Channel;
import relais.notifications.Notifications;
import relais.notifications.Sort;
import relais.people.PeopleStore;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

class SettingsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    private final Notifications notifications =
            new Notifications(database.jdbi(), Clock.systemUTC());
    private final PeopleStore people = database.jdbi().onDemand(PeopleStore.class);
    private Cast cast;

    @BeforeEach
    void ada_is_signed_in() {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.ada());
    }

    // Working time

    @Test
    void the_usual_working_time_is_that_of_country_and_programme() {
        var page = portal.get("/me/settings").html();

        assertThat(page.select("input[name=day][checked]").eachAttr("value"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(page.select("input[name=begins]").val()).isEqualTo("09:00");
        assertThat(page.select("input[name=ends]").val()).isEqualTo("17:30");
    }

    @Test
    void working_time_of_ones_own_is_kept_and_the_usual_one_is_not() {
        save("2", "13:00", "15:30");
        var working = people.workingTime(cast.ada().id()).orElseThrow();
        assertThat(working.days()).containsExactly(DayOfWeek.TUESDAY);
        assertThat(working.begins()).isEqualTo(LocalTime.of(13, 0));

        var refused = save("2", "15:30", "13:00");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#field_ends_error")).contains("after the beginning");
        assertThat(refused.html().select("input[name=begins]").val()).isEqualTo("15:30");
        assertThat(save("9", "09:00", "17:00").text("#field_day_error")).contains("one day");
        assertThat(save("1", "noon", "17:00").text("#field_begins_error")).contains("09:00");
        assertThat(people.workingTime(cast.ada().id())).contains(working);
    }

    // News

    @Test
    void everybody_is_told_everything_until_they_say_otherwise() {
        var page = portal.get("/me/settings").html();

        assertThat(page.select("input[name=list][checked]")).hasSize(NewsForm.sorts().size());
        assertThat(page.select("input[name=mail][checked]")).hasSize(NewsForm.sorts().size());
        assertThat(page.select("input[name=letter][checked]").val()).isEqualTo("yes");
        assertThat(page.select("select[name=weekday]").text()).contains("As usual: Monday");
    }

    @Test
    void choices_by_sort_and_way_are_kept() {
        var answer =
                portal.post(
                        "/me/settings/news",
                        Map.of(
                                "list", "THANKS",
                                "mail", "MENTORING",
                                "letter", "yes",
                                "weekday", "THURSDAY"));

        assertThat(answer.location()).isEqualTo("/me/settings");
        var choices = notifications.choicesOf(cast.ada().id());
        assertThat(choices.wants(Channel.LIST, Sort.THANKS)).isTrue();
        assertThat(choices.wants(Channel.LIST, Sort.MENTORING)).isFalse();
        assertThat(choices.wants(Channel.MAIL, Sort.MENTORING)).isTrue();
        assertThat(choices.wants(Channel.MAIL, Sort.THANKS)).isFalse();
        assertThat(choices.wants(Channel.LIST, Sort.OTHER)).isTrue();
        assertThat(choices.weekday()).contains(DayOfWeek.THURSDAY);

        portal.post("/me/settings/news", Map.of("letter", "no", "weekday", ""));
        assertThat(notifications.choicesOf(cast.ada().id()).letter()).isFalse();
        assertThat(
                        portal.post("/me/settings/news", Map.of("letter", "no", "weekday", "X"))
                                .status())
                .isEqualTo(422);
    }

    // Name on boards

    @Test
    void another_name_on_boards_holds_at_once_and_topics_stay() {
        long topic = new Given(database.jdbi()).topic("innovation", 1);
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO person_topic VALUES (?, ?)",
                                        cast.ada().id(),
                                        topic));

        portal.post(
                "/me/settings/board-name",
                Map.of("boardName", "PSEUDONYM", "pseudonym", "Night Heron"));

        assertThat(shownName()).isEqualTo("Night Heron");
        assertThat(portal.get("/me").text("main")).contains("Night Heron").contains("innovation");
        var refused =
                portal.post(
                        "/me/settings/board-name",
                        Map.of("boardName", "PSEUDONYM", "pseudonym", "Bruno Bouchard"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#field_pseudonym").val()).isEqualTo("Bruno Bouchard");
        assertThat(shownName()).isEqualTo("Night Heron");
    }

    // Pause

    @Test
    void a_break_of_a_month_is_proposed() {
        var page = portal.get("/me/settings").html();

        assertThat(page.select("input[name=from]").val()).isEqualTo(TODAY.toString());
        assertThat(page.select("input[name=until]").val()).isEqualTo(TODAY.plusDays(29).toString());
    }

    @Test
    void a_pause_begins_at_once_and_ends_with_one_click() {
        assertThat(pause(TODAY, "").location()).isEqualTo("/me/settings");
        portal.signIn(cast.ada());

        assertThat(portal.get("/me/settings").text("#pause")).contains("Until you come back");
        assertThat(portal.get("/").text("#hub_step")).contains("You are taking a break");
        assertThat(shownName()).isEqualTo("Ada Lindqvist");

        portal.post("/me/settings/pause/removal");
        portal.post("/me/settings/pause/removal");
        portal.signIn(cast.ada());
        assertThat(portal.get("/").text("#hub_step")).doesNotContain("taking a break");
        assertThat(portal.get("/me/settings").html().select("input[name=from]")).hasSize(1);
    }

    @Test
    void a_pause_can_be_planned_with_its_last_day() {
        pause(TODAY.plusDays(3), TODAY.plusDays(9).toString());
        portal.signIn(cast.ada());

        assertThat(portal.get("/me/settings").text("#pause")).contains("Your break begins on");
        assertThat(portal.get("/").text("#hub_step")).doesNotContain("taking a break");
    }

    @Test
    void a_pause_that_cannot_be_is_refused_with_what_was_typed() {
        var answer = pause(TODAY.plusDays(3), TODAY.plusDays(1).toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_until_error")).contains("cannot come before");
        assertThat(answer.html().select("input[name=until]").val())
                .isEqualTo(TODAY.plusDays(1).toString());
        assertThat(pause(TODAY.minusDays(9), "").status()).isEqualTo(422);
        assertThat(pause(TODAY, "tomorrow").status()).isEqualTo(422);
        assertThat(pause(TODAY, "9999-12-31").status()).isEqualTo(422);
    }

    @Test
    void who_has_not_joined_has_nothing_to_pause() {
        portal.signIn(cast.emma());

        var page = portal.get("/me/settings").html();

        assertThat(page.select("#pause, #board_name")).isEmpty();
        assertThat(page.select("#news")).hasSize(1);
        assertThat(pause(TODAY, "").status()).isEqualTo(403);
    }

    @Test
    void leaving_ends_a_pause_too() {
        pause(TODAY, "");
        portal.post("/welcome/leaving", Map.of("trace", "keep"));

        assertThat(
                        database.jdbi()
                                .<Integer, RuntimeException>withHandle(
                                        handle ->
                                                handle.select("SELECT COUNT(*) FROM member_pause")
                                                        .mapTo(int.class)
                                                        .one()))
                .isZero();
    }

    private Portal.Answer pause(LocalDate from, String until) {
        return portal.post("/me/settings/pause", Map.of("from", from.toString(), "until", until));
    }

    private Portal.Answer save(String day, String begins, String ends) {
        return portal.post(
                "/me/settings",
                Map.of(
                        "language", "en",
                        "zone", "Europe/Paris",
                        "day", day,
                        "begins", begins,
                        "ends", ends));
    }

    private String shownName() {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.select(
                                                "SELECT shown_name FROM board_member WHERE"
                                                        + " person_id = ?",
                                                cast.ada().id())
                                        .mapTo(String.class)
                                        .one());
    }
}
