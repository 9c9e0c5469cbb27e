package relais.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.notifications.NewsChoices.Silence;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class NotificationsPageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    private Person ada;
    private Person bruno;

    @BeforeEach
    void the_people_are_there() {
        var cast = new Cast(database.jdbi());
        ada = cast.ada();
        bruno = cast.bruno();
        portal.signIn(ada);
    }

    @Test
    void with_nothing_to_tell_the_page_says_so() {
        assertThat(portal.get("/notifications").text(".blank")).contains("Nothing new");
        assertThat(portal.get("/notifications?before=nonsense").status()).isEqualTo(200);
    }

    @Test
    void the_same_told_again_is_one_line_that_counts() {
        tell(1, 30);
        tell(1, 20);
        tell(1, 10);

        var page = portal.get("/notifications");

        assertThat(page.html().select(".news--unread")).hasSize(1);
        assertThat(page.text(".news")).contains("3 times");
        assertThat(portal.get("/me/standing").text("#standing_news .bar__count")).isEqualTo("1");
    }

    @Test
    void read_once_it_counts_from_one_again() {
        tell(1, 30);
        tell(1, 20);
        portal.post("/notifications/" + id() + "/reading");
        assertThat(portal.get("/notifications").html().select(".news--unread")).isEmpty();

        tell(1, 10);

        assertThat(portal.get("/notifications").text(".news--unread")).doesNotContain("times");
    }

    @Test
    void one_is_marked_in_place_and_the_header_hears_of_it() {
        tell(1, 30);
        tell(2, 20);

        var answer = portal.htmxPost("/notifications/" + id() + "/reading");

        assertThat(answer.header("HX-Trigger")).isEqualTo("activity-recorded");
        assertThat(answer.html().select(".news")).hasSize(1);
        assertThat(answer.html().select(".news form")).isEmpty();
        assertThat(portal.get("/me/standing").text("#standing_news .bar__count")).isEqualTo("1");
    }

    @Test
    void somebody_elses_is_not_there() {
        tell(1, 30);
        portal.signIn(bruno);

        assertThat(portal.post("/notifications/" + id() + "/reading").status()).isEqualTo(404);
    }

    @Test
    void marking_all_spares_what_was_told_after_the_page_was_shown() {
        tell(1, 30);
        tell(2, 20);
        var shown = portal.get("/notifications").html().select("input[name=up-to]").val();
        tell(1, 10); // the older line again, and so the newest

        portal.post("/notifications/reading", Map.of("up-to", shown));

        assertThat(portal.get("/notifications").html().select(".news--unread")).hasSize(1);
        assertThat(portal.post("/notifications/reading", Map.of("up-to", "x")).status())
                .isEqualTo(303);
    }

    @Test
    void older_pages_follow_without_a_gap_or_a_double() {
        for (int i = 0; i < 70; i++) {
            tell(i, 30); // all in the same moment
        }

        var ids = new java.util.TreeSet<String>();
        var path = "/notifications";
        int pages = 0;
        while (path != null) {
            var page = portal.get(path).html();
            page.select("li.news").forEach(line -> assertThat(ids.add(line.id())).isTrue());
            path = page.select(".more a").isEmpty() ? null : page.select(".more a").attr("href");
            pages++;
        }

        assertThat(ids).hasSize(70);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void what_is_silenced_is_unseen_and_uncounted_and_there_again_later() {
        tell(1, 30);
        var notifications = notifications(0);
        notifications.choose(
                ada.id(),
                new NewsChoices(
                        Set.of(new Silence(Channel.LIST, Sort.THANKS)), true, Optional.empty()));

        assertThat(portal.get("/notifications").html().select(".news")).isEmpty();
        assertThat(notifications.countUnread(ada.id())).isZero();
        assertThat(notifications.unread(ada.id(), 5)).isEmpty();

        notifications.choose(ada.id(), new NewsChoices(Set.of(), true, Optional.empty()));
        assertThat(portal.get("/notifications").html().select(".news")).hasSize(1);
    }

    @Test
    void of_many_that_tell_the_same_at_once_every_one_is_counted() throws Exception {
        Together.run(16, () -> tell(1, 30));

        assertThat(notifications(0).unread(ada.id(), 5))
                .singleElement()
                .matches(it -> it.times() == 16);
    }

    @Test
    void names_are_escaped() {
        notifications(5)
                .tell(
                        ada.id(),
                        "kudos-received",
                        1,
                        Map.of("name", "<script>x</script>", "link", "/kudos/1"));

        assertThat(portal.get("/notifications").html().select(".news script")).isEmpty();
    }

    private void tell(long subject, int minutesAgo) {
        notifications(minutesAgo)
                .tell(
                        ada.id(),
                        "kudos-received",
                        subject,
                        Map.of("name", "Bruno Bouchard", "link", "/kudos/" + subject));
    }

    private Notifications notifications(int minutesAgo) {
        var now = Clock.systemUTC().instant().minus(Duration.ofMinutes(minutesAgo));
        return new Notifications(database.jdbi(), Clock.fixed(now, java.time.ZoneOffset.UTC));
    }

    private long id() {
        return notifications(0).unread(ada.id(), 5).getFirst().id();
    }
}
