package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.badges.Rule.Combination;
import relais.notifications.Notifications;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class RulesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final ActivityLedger ledger = new ActivityLedger(jdbi, clock, () -> {});
    final Notifications notifications = new Notifications(jdbi, clock);
    final Badges badges = new Badges(jdbi, ledger, notifications, PARIS, clock);
    final Rules rules = badges.rules();
    Cast cast;
    Given given;
    long ada;
    long badge;

    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
        given = new Given(jdbi);
        ada = cast.ada().id();
        badge = badge("under-test");
    }

    @Test
    void so_many_in_a_month_means_one_month_of_the_programme() {
        rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 3, Span.MONTH));
        did(Action.REACTION_GIVEN, 1, "2026-01-30T10:00:00Z");
        did(
                Action.REACTION_GIVEN,
                2,
                "2026-01-31T22:59:59Z"); // the last second of January in Paris
        did(Action.REACTION_GIVEN, 3, "2026-01-31T23:00:00Z"); // the first of February
        did(Action.REACTION_GIVEN, 4, "2026-02-27T10:00:00Z");

        assertThat(rules.repair()).isZero();

        did(Action.REACTION_GIVEN, 5, "2026-02-28T22:59:59Z");
        assertThat(rules.repair()).isOne();
        assertThat(held().getFirst().awardedAt()).isEqualTo("2026-02-28T22:59:59Z");
    }

    @Test
    void quarters_and_years_begin_where_calendars_say() {
        rule(
                Combination.ANY,
                RulePart.acts(Action.REACTION_GIVEN, 2, Span.QUARTER),
                RulePart.acts(Action.CONTENT_READ, 2, Span.YEAR));
        did(Action.REACTION_GIVEN, 1, "2025-12-31T22:30:00Z");
        did(Action.REACTION_GIVEN, 2, "2025-12-31T23:30:00Z");
        did(Action.CONTENT_READ, 1, "2025-12-31T22:30:00Z");
        did(Action.CONTENT_READ, 2, "2025-12-31T23:30:00Z");
        assertThat(rules.repair()).isZero();

        did(Action.REACTION_GIVEN, 3, "2025-10-01T00:00:00Z");
        assertThat(rules.repair()).isOne();
    }

    @Test
    void a_set_of_modules_needs_each_of_them_and_none_twice() {
        long path = path();
        long one = module(path, "one");
        long two = module(path, "two");
        long other = module(path, "other");
        rule(Combination.ALL, RulePart.modules(List.of(one, two)));
        did(Action.MODULE_COMPLETED, one, "2026-02-01T10:00:00Z");
        did(Action.MODULE_COMPLETED, one, "2026-02-02T10:00:00Z");
        did(Action.MODULE_COMPLETED, other, "2026-02-03T10:00:00Z");
        assertThat(rules.repair()).isZero();

        act(Action.MODULE_COMPLETED, two);
        drain();
        assertThat(held()).hasSize(1);
    }

    @Test
    void all_of_waits_for_the_last_and_any_of_takes_the_first() {
        rule(
                Combination.ALL,
                RulePart.acts(Action.PATH_COMPLETED, 1, Span.EVER),
                RulePart.acts(Action.PROTEGE_GAINED, 2, Span.EVER));
        act(Action.PATH_COMPLETED, 1);
        act(Action.PROTEGE_GAINED, 1);
        drain();
        assertThat(held()).isEmpty();

        act(Action.PROTEGE_GAINED, 2);
        drain();
        assertThat(held()).hasSize(1);
    }

    @Test
    void what_is_undone_withdraws_the_badge_and_doing_it_again_gives_it_once_more() {
        rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 2, Span.EVER));
        act(Action.REACTION_GIVEN, 1);
        act(Action.REACTION_GIVEN, 2);
        drain();
        assertThat(held()).hasSize(1);

        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 2));
        drain();
        assertThat(held()).isEmpty();
        assertThat(ledger.factsOf(ada, Given.NOW).ever(Action.BADGE_AWARDED)).isZero();

        did(Action.REACTION_GIVEN, 3, "2026-03-01T10:00:00Z");
        assertThat(rules.repair()).isOne();
        assertThat(held()).hasSize(1);
    }

    @Test
    void a_changed_rule_leaves_what_was_earned_by_the_old_one() {
        rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 1, Span.EVER));
        act(Action.REACTION_GIVEN, 1);
        drain();

        rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 50, Span.EVER));
        act(Action.REACTION_GIVEN, 2);
        jdbi.useTransaction(_ -> ledger.reverse(ada, Action.REACTION_GIVEN, 2));
        drain();

        assertThat(held()).hasSize(1);
    }

    @Test
    void a_new_rule_is_asked_of_everybody_once_and_without_a_word() throws Exception {
        for (int i = 0; i < 30; i++) {
            did(
                    given.member("Nova", "Person" + i),
                    Action.REACTION_GIVEN,
                    i,
                    "2026-02-01T10:00:00Z");
        }
        long rule = rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 1, Span.EVER));

        rules.ask(rule, true);
        Together.run(4, rules::askEverybody);
        drain();

        assertThat(count("badge_award")).isEqualTo(30);
        assertThat(count("activity WHERE action = 'BADGE_AWARDED'")).isEqualTo(30);
        assertThat(count("notification")).isZero();
        assertThat(rules.repair()).isZero();
    }

    @Test
    void a_backfill_that_shall_be_told_tells_each_once() {
        did(Action.REACTION_GIVEN, 1, "2026-02-01T10:00:00Z");
        long rule = rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 1, Span.EVER));

        rules.ask(rule, false);
        rules.askEverybody();
        rules.askEverybody();
        drain();

        assertThat(notifications.latest(ada)).hasSize(1);
    }

    @Test
    void the_act_that_completes_it_gives_it_however_many_servers_deliver() throws Exception {
        rule(Combination.ALL, RulePart.acts(Action.REACTION_GIVEN, 10, Span.EVER));
        for (int item = 1; item <= 40; item++) {
            act(Action.REACTION_GIVEN, item);
        }

        Together.run(4, this::drain);

        assertThat(held()).hasSize(1);
        assertThat(count("activity WHERE action = 'BADGE_AWARDED'")).isEqualTo(1);
        assertThat(rules.repair()).isZero();
    }

    private List<HeldBadge> held() {
        return badges.of(ada, "en");
    }

    private long rule(Combination combination, RulePart... parts) {
        int seen = badges.ruleDesk().edition(badge, 1).map(it -> it.rule().version()).orElse(0);
        var draft = new RuleDraft(combination, List.of(parts));
        return jdbi.inTransaction(
                _ -> rules.write(badge, 1, seen, draft, Optional.empty()).orElseThrow());
    }

    private void act(Action action, long subject) {
        jdbi.useTransaction(_ -> ledger.recordOnce(ada, action, subject));
    }

    private void did(Action action, long subject, String at) {
        did(ada, action, subject, at);
    }

    private void did(long person, Action action, long subject, String at) {
        given.activity(person, action, subject, Instant.parse(at));
    }

    private void drain() {
        new ActivityPump(jdbi, clock).listen(badges).drain();
    }

    private long badge(String slug) {
        var store = jdbi.onDemand(BadgeStore.class);
        store.insert(slug, Badge.Kind.AUTOMATIC, "circle", "star", 3, 10, 1, null);
        store.writeText(store.idOf(slug), "en", "Under test", "A badge", "What it takes");
        store.writeText(store.idOf(slug), "fr", "À l’essai", "Un badge", "Ce qu’il faut");
        return store.idOf(slug);
    }

    private long path() {
        return insert("INSERT INTO training_path (slug, position) VALUES ('path', 1)");
    }

    private long module(long path, String slug) {
        return insert(
                "INSERT INTO training_module (path_id, slug, position, minutes, quiz_key)"
                        + " VALUES ("
                        + path
                        + ", '"
                        + slug
                        + "', 1, 3, 'abcdefghijklmnop')");
    }

    private long insert(String sql) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(sql)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    private int count(String what) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("SELECT COUNT(*) FROM " + what).mapTo(int.class).one());
    }
}
