package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.support.Watch;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

class LinksTest {

    private static final String TARGET = "https://blog.example/sand";
    private static final Optional<Long> NONE = Optional.empty();

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Watch watch = new Watch(Given.NOW);
    final Notifications notifications = new Notifications(jdbi, watch);
    Links links;
    Cast cast;
    Person ada;
    Person bruno;
    Optional<Long> item;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        item = Optional.of(new Given(jdbi).article("Sand", "ARTICLE"));
        links = new Links(jdbi, notifications, URI.create("https://relais.example"), watch);
    }

    @Test
    void the_same_again_is_the_same_link() {
        var first = share(ada, item, "linkedin");

        assertThat(first).startsWith("https://relais.example/l/").hasSize(38);
        assertThat(share(ada, item, "linkedin")).isEqualTo(first);
    }

    @Test
    void person_piece_network_and_target_each_make_another_one() {
        var all =
                List.of(
                        share(ada, item, "linkedin"),
                        share(bruno, item, "linkedin"),
                        share(ada, NONE, "linkedin"),
                        share(ada, item, "x"),
                        links.forShare(ada.id(), item, TARGET + "/grain", "linkedin")
                                .orElseThrow());

        assertThat(new HashSet<>(all)).hasSize(5);
    }

    @RepeatedTest(3)
    void of_sixteen_windows_at_once_all_get_one_link() throws Exception {
        var got = Together.call(16, () -> share(ada, item, "linkedin"));

        assertThat(new HashSet<>(got)).hasSize(1);
        assertThat(links.of(ada, Long.MAX_VALUE, 50)).hasSize(1);
    }

    @Test
    void where_a_link_leads_is_fixed_and_says_where_a_visit_came_from() {
        share(ada, item, "linkedin");

        assertThat(one(ada).target())
                .isEqualTo(
                        TARGET
                                + "?utm_source=linkedin&utm_medium=employee-advocacy&utm_campaign=item-"
                                + item.orElseThrow());
    }

    @Test
    void what_is_no_web_address_gets_no_link() {
        assertThat(links.forShare(ada.id(), item, "javascript:alert(1)", "x")).isEmpty();
        assertThat(links.forShare(ada.id(), item, "https://a@evil.example", "x")).isEmpty();
    }

    @Test
    void what_is_too_long_or_one_of_ours_is_shared_as_it_is() {
        var isLong = TARGET + "/" + "x".repeat(1990);
        var ours = share(bruno, item, "x");

        assertThat(links.forShare(ada.id(), item, isLong, "x")).contains(isLong);
        assertThat(links.forShare(ada.id(), item, ours, "x")).contains(ours);
        assertThat(links.of(ada, Long.MAX_VALUE, 50)).isEmpty();
    }

    // Who wants nothing counted

    @Test
    void whoever_refuses_shares_plain_addresses_and_links_that_are_out_lead_on() {
        var before = share(ada, item, "linkedin");

        links.refuse(ada);

        assertThat(share(ada, item, "linkedin")).isEqualTo(TARGET);
        assertThat(links.refuses(ada.id())).isTrue();
        assertThat(links.refuses(bruno.id())).isFalse();
        assertThat(way(before).living()).isTrue();

        links.allow(ada);

        assertThat(share(ada, item, "linkedin")).isEqualTo(before);
    }

    // Ending

    @Test
    void an_ended_link_leads_nowhere_and_sharing_again_makes_another() {
        var before = share(ada, item, "linkedin");

        assertThat(links.end(ada, one(ada))).isTrue();
        assertThat(links.end(ada, one(ada))).isFalse();

        assertThat(way(before).living()).isFalse();
        var again = share(ada, item, "linkedin");
        assertThat(again).isNotEqualTo(before);
        assertThat(share(ada, item, "linkedin")).isEqualTo(again);
        assertThat(links.of(ada, Long.MAX_VALUE, 50)).hasSize(2);
    }

    @Test
    void what_an_editor_ended_is_told_with_the_reason_and_shared_as_it_is_from_then_on() {
        var before = share(ada, item, "linkedin");
        var link = links.reached(cast.carla(), before).orElseThrow();

        assertThat(links.takeAway(cast.carla(), link, "The page was taken over.")).isTrue();
        assertThat(links.takeAway(cast.lena(), link, "Me, too, please.")).isFalse();

        assertThat(way(before).living()).isFalse();
        assertThat(one(ada).isTakenAway()).isTrue();
        assertThat(one(ada).endedFor()).isEqualTo("The page was taken over.");
        assertThat(notifications.latest(ada.id()))
                .extracting(Notification::kind)
                .containsExactly("link-ended");
        assertThat(share(ada, item, "linkedin")).isEqualTo(TARGET);
        assertThat(share(ada, item, "x")).isNotEqualTo(TARGET);
    }

    @Test
    void editors_and_leads_find_links_as_far_as_their_role_reaches_and_never_their_own() {
        var adas = share(ada, item, "linkedin");
        var carlas = share(cast.carla(), item, "linkedin");

        assertThat(links.reached(cast.carla(), adas)).isPresent();
        assertThat(links.reached(cast.lena(), adas)).isPresent();
        for (var other : List.of(cast.edna(), cast.luc(), cast.hugo(), bruno, ada)) {
            assertThat(links.reached(other, adas)).as(other.name()).isEmpty();
        }
        assertThat(links.reached(cast.carla(), carlas)).isEmpty();
        assertThat(links.reached(cast.lena(), carlas)).isPresent();
    }

    @Test
    void nobody_sees_or_ends_somebody_elses() {
        share(ada, item, "linkedin");

        assertThat(links.mine(bruno, one(ada).id())).isEmpty();
        assertThat(links.of(bruno, Long.MAX_VALUE, 50)).isEmpty();
    }

    // Life

    @Test
    void a_link_leads_on_when_its_piece_is_withdrawn_and_when_its_owner_leaves_the_company() {
        var address = share(ada, item, "linkedin");

        jdbi.useHandle(
                it -> {
                    it.execute("UPDATE content_item SET archived_at = ?", Given.NOW);
                    it.execute("UPDATE person SET deactivated_at = ?", Given.NOW);
                });

        assertThat(way(address).living()).isTrue();
    }

    @Test
    void leaving_without_a_trace_takes_links_counts_and_the_choice_along() {
        var adas = share(ada, item, "linkedin");
        var brunos = share(bruno, item, "linkedin");
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO link_day SELECT id, '2026-03-02', 3, 2 FROM"
                                        + " tracked_link"));
        links.refuse(ada);

        links.erase(ada);

        assertThat(links.way(code(adas))).isEmpty();
        assertThat(links.way(code(brunos))).isPresent();
        assertThat(links.counts(ada.id())).isEmpty();
        assertThat(links.refuses(ada.id())).isFalse();
        assertThat(links.clicks(bruno.id(), item, "linkedin")).isEqualTo(new Clicks(3, 2));
    }

    @Test
    void figures_are_by_piece_and_network_over_all_links() {
        share(ada, item, "linkedin");
        links.end(ada, one(ada));
        share(ada, item, "linkedin");
        share(ada, NONE, "x");
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO link_day SELECT id, '2026-03-02', 3, 2 FROM"
                                        + " tracked_link"));

        assertThat(links.clicks(ada.id(), item, "linkedin")).isEqualTo(new Clicks(6, 4));
        assertThat(links.clicks(ada.id(), item, "x")).isEqualTo(Clicks.NONE);
        assertThat(links.counts(ada.id()))
                .containsExactly(
                        new LinkCount(NONE, "x", 3, 2), new LinkCount(item, "linkedin", 6, 4));
    }

    @Test
    void random_codes_are_nobodys() {
        share(ada, item, "linkedin");

        for (int i = 0; i < 500; i++) {
            assertThat(links.way(Code.random())).isEmpty();
        }
    }

    private TrackedLink one(Person person) {
        return links.of(person, Long.MAX_VALUE, 1).getFirst();
    }

    private LinkStore.Way way(String address) {
        return links.way(code(address)).orElseThrow();
    }

    private static String code(String address) {
        return Code.in(address).orElseThrow();
    }

    private String share(Person person, Optional<Long> itemId, String network) {
        return links.forShare(person.id(), itemId, TARGET, network).orElseThrow();
    }
}
