package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.notifications.Notifications;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.ZoneOffset;

class BadgesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final ActivityLedger ledger = new ActivityLedger(jdbi, clock, () -> {});
    final Notifications notifications = new Notifications(jdbi, clock);
    final Badges badges = new Badges(jdbi, ledger, notifications, ZoneOffset.UTC, clock);
    long ada;

    @BeforeEach
    void cast() {
        ada = new Cast(jdbi).ada().id();
        badges.loadStarter();
    }

    @Test
    void the_first_path_gives_a_badge_once_and_tells_the_person() throws Exception {
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.PATH_COMPLETED, 1));
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.PATH_COMPLETED, 2));

        Together.run(4, this::drain);

        assertThat(badges.of(ada, "en")).extracting(HeldBadge::slug).containsExactly("first-path");
        assertThat(notifications.unread(ada, 9)).hasSize(1);
    }

    @Test
    void a_badge_for_twenty_acts_comes_at_the_twentieth_and_not_before() {
        for (int item = 1; item <= 19; item++) {
            react(item);
        }
        drain();
        assertThat(badges.of(ada, "en")).isEmpty();

        react(20);
        drain();
        assertThat(badges.of(ada, "fr"))
                .extracting(HeldBadge::slug)
                .containsExactly("attentive-reader");
    }

    @Test
    void what_was_taken_back_does_not_count() {
        for (int item = 1; item <= 19; item++) {
            react(item);
        }
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 1));
        react(20);
        drain();

        assertThat(badges.of(ada, "en")).isEmpty();
    }

    @Test
    void every_starter_badge_has_words_in_both_languages() {
        assertThat(badges.all("fr")).hasSameSizeAs(badges.all("en")).hasSizeGreaterThan(5);
    }

    @Test
    void the_starter_is_loaded_once() {
        int before = badges.all("en").size();

        badges.loadStarter();

        assertThat(badges.all("en")).hasSize(before);
    }

    private void react(long item) {
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, Action.REACTION_GIVEN, item));
    }

    private void drain() {
        new ActivityPump(jdbi, clock).listen(badges).drain();
    }
}
