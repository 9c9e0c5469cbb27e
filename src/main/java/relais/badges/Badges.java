package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.activity.ActivityListener;
import relais.people.Person;
import relais.people.Role;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What can be earned and who earned it. Badges by rule are given by the fact that completes them.
 */
public final class Badges implements ActivityListener {

    private final Jdbi jdbi;
    private final BadgeStore store;
    private final ActivityLedger ledger;
    private final Clock clock;

    public Badges(Jdbi jdbi, ActivityLedger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(BadgeStore.class);
        this.ledger = ledger;
        this.clock = clock;
    }

    public List<Badge> all(String language) {
        return store.all(language);
    }

    public Optional<Badge> bySlug(String slug, String language) {
        return store.bySlug(slug, language);
    }

    public Optional<Award> award(long awardId, String language) {
        return store.byId(awardId, language);
    }

    /** A person's shelf, newest first. */
    public List<HeldBadge> of(long personId, String language) {
        return store.of(personId, language);
    }

    /** What somebody gave, newest first, with the holders' names. */
    public List<HeldBadge> givenBy(long giverId, String language) {
        return store.givenBy(giverId, language);
    }

    /** Those that people may give, as opposed to those that come by rule. */
    public List<Badge> givable(String language) {
        return store.all(language).stream().filter(it -> it.kind() == Badge.Kind.HR).toList();
    }

    /**
     * HR gives a badge. The form's own key makes a second click the same award. Empty when the
     * giver's role does not reach this person.
     */
    public Optional<Long> give(Person giver, Person holder, Badge badge, AwardForm form) {
        if (!giver.isFor(Role.HR, holder.unitPath(), holder.country())) {
            return Optional.empty();
        }
        return Optional.of(
                jdbi.inTransaction(_ -> give(giver.id(), holder.id(), badge.id(), form)));
    }

    private long give(long giverId, long holderId, long badgeId, AwardForm form) {
        var key = giverId + ":" + form.key();
        var given =
                store.award(
                        badgeId,
                        holderId,
                        clock.instant(),
                        giverId,
                        form.reason(),
                        form.evidence().orElse(null),
                        key);
        given.ifPresent(award -> ledger.recordOnce(holderId, Action.BADGE_AWARDED, award));
        return given.or(() -> store.idByKey(key)).orElseThrow();
    }

    /** Puts the starter badges into an empty catalogue. */
    public void loadStarter() {
        if (store.howMany() == 0) {
            jdbi.useTransaction(_ -> StarterBadges.load(store));
        }
    }

    @Override
    public String name() {
        return "badges";
    }

    @Override
    public void on(List<Activity> activities) {
        var rules = store.rules();
        for (var activity : activities) {
            rules.stream()
                    .filter(rule -> rule.action() == activity.action() && !activity.isReversal())
                    .filter(rule -> store.count(activity.personId(), rule.action()) >= rule.count())
                    .forEach(rule -> giveByRule(rule, activity));
        }
    }

    private void giveByRule(BadgeRule rule, Activity activity) {
        var key = "rule:" + rule.id() + ":" + activity.personId();
        store.award(rule.id(), activity.personId(), activity.occurredAt(), null, null, null, key)
                .ifPresent(
                        award ->
                                ledger.recordOnce(
                                        activity.personId(), Action.BADGE_AWARDED, award));
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
