package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.badges.Award.End;
import relais.database.JsonRows;
import relais.notifications.News;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Awards as history. At most one of a badge and level stands for a person; what ended stays as a
 * row, and the badge can be given again. Being given a badge is a fact of the ledger, and so is
 * that it was taken back.
 */
public final class Awards {

    private static final int BATCH = 200;

    private final Jdbi jdbi;
    private final AwardStore store;
    private final PeopleStore people;
    private final ActivityLedger ledger;
    private final Notifications notifications;
    private final ZoneId zone;
    private final Clock clock;

    Awards(
            Jdbi jdbi,
            ActivityLedger ledger,
            Notifications notifications,
            ZoneId zone,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AwardStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.ledger = ledger;
        this.notifications = notifications;
        this.zone = zone;
        this.clock = clock;
    }

    public Optional<Award> award(long awardId, String language) {
        return store.byId(awardId, language);
    }

    /** Everything that a person holds, also what they hid. */
    public List<HeldBadge> shelfOf(long personId, String language) {
        return store.shelf(personId, language, clock.instant());
    }

    /** What somebody gave, newest first, with the holders' names. */
    public List<HeldBadge> givenBy(long giverId, String language) {
        return store.givenBy(giverId, language);
    }

    /** The form's own key makes a second click the same award. */
    public Giving give(Person giver, Person holder, Badge badge, AwardForm form) {
        if (giver.id() == holder.id()
                || !giver.isFor(Role.HR, holder.unitPath(), holder.country())) {
            return new Giving.BeyondReach();
        }
        if (!isFor(badge, holder)) {
            return new Giving.NotForThem();
        }
        return give(
                badge,
                form.level(),
                holder.id(),
                giver.id(),
                form.reason(),
                form.evidence(),
                giver.id() + ":" + form.key());
    }

    /** Once for this key, and not at all to whoever holds it; nothing is checked but that. */
    Giving give(
            Badge badge,
            int level,
            long holderId,
            long giverId,
            String reason,
            Optional<String> evidence,
            String key) {
        var now = clock.instant();
        var gift =
                new Gift(
                        badge.id(),
                        level,
                        holderId,
                        now,
                        badge.until(now, zone),
                        Optional.of(giverId),
                        Optional.empty(),
                        Optional.of(reason),
                        evidence,
                        Optional.empty(),
                        false,
                        key);
        return jdbi.inTransaction(
                _ -> {
                    // several keys make it once: two at a time would wait for each other
                    people.lock(holderId);
                    store.lapse(holderId, badge.id(), level, now);
                    return write(gift)
                            .or(() -> store.idByKey(key))
                            .<Giving>map(Giving.Given::new)
                            .orElseGet(Giving.HoldsAlready::new);
                });
    }

    /** Empty when it was written before, or when the person holds this already. */
    Optional<Long> write(Gift gift) {
        var award = store.insert(gift);
        award.ifPresent(id -> ledger.recordOnce(gift.personId(), Action.BADGE_AWARDED, id));
        return award;
    }

    /** HR takes an award back and says why. False when it has ended already. */
    public boolean revoke(Person by, Award award, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    boolean ended = store.end(award.id(), End.REVOKED, clock.instant());
                    if (ended) {
                        store.revoke(award.id(), by.id(), reason, clock.instant());
                        ledger.reverse(award.holder().id(), Action.BADGE_AWARDED, award.id());
                        tell(award, "badge-revoked");
                    }
                    return ended;
                });
    }

    /** False when it is not revoked, or when the badge was given again meanwhile. */
    public boolean restore(Person by, Award award) {
        return jdbi.inTransaction(
                _ -> {
                    boolean restored =
                            store.reopen(award.id(), End.REVOKED)
                                    && store.undoRevocation(award.id(), by.id(), clock.instant());
                    if (restored) {
                        store.silence(award.id());
                        ledger.recordOnce(award.holder().id(), Action.BADGE_AWARDED, award.id());
                        tell(award, "badge-restored");
                    }
                    return restored;
                });
    }

    /** Empty when it does not end, or has ended otherwise. */
    public Optional<Long> renew(Person by, Award award) {
        var now = clock.instant();
        var from = award.validUntil().filter(now::isBefore).orElse(now);
        var gift =
                new Gift(
                        award.badge().id(),
                        award.level(),
                        award.holder().id(),
                        now,
                        award.badge().until(from, zone),
                        Optional.of(by.id()),
                        award.ruleId(),
                        award.reason(),
                        award.evidence(),
                        Optional.of(award.id()),
                        false,
                        "renewal:" + award.id());
        return jdbi.inTransaction(
                _ -> store.supersede(award.id(), now) ? write(gift) : Optional.empty());
    }

    /** The holder does not want it. Nobody is told, and nobody but the holder sees it. */
    public boolean decline(Award award) {
        return jdbi.inTransaction(
                _ -> {
                    boolean ended = store.end(award.id(), End.DECLINED, clock.instant());
                    if (ended) {
                        ledger.reverse(award.holder().id(), Action.BADGE_AWARDED, award.id());
                    }
                    return ended;
                });
    }

    /** The holder has thought better of it. */
    public boolean accept(Award award) {
        return jdbi.inTransaction(
                _ -> {
                    boolean accepted = store.reopen(award.id(), End.DECLINED);
                    if (accepted) {
                        store.silence(award.id());
                        ledger.recordOnce(award.holder().id(), Action.BADGE_AWARDED, award.id());
                    }
                    return accepted;
                });
    }

    public void hide(Award award) {
        store.hide(award.id(), clock.instant());
    }

    public void show(Award award) {
        store.hide(award.id(), null);
    }

    /** For everybody who has the address, signed in or not. */
    public void publish(Award award) {
        store.publish(award.id(), clock.instant());
    }

    public void unpublish(Award award) {
        store.publish(award.id(), null);
    }

    /** Ends what is over, and tells holders of what will soon be. In batches. */
    public void keepTime() {
        while (store.expire(clock.instant(), BATCH) == BATCH) {
            // the next ones
        }
        int told;
        do {
            var soon = store.endingSoon(clock.instant(), BATCH);
            jdbi.useTransaction(_ -> soon.forEach(this::tellOfEnd));
            told = soon.size();
        } while (told == BATCH);
    }

    /** Tells holders of what they were given, each award once however often this is called. */
    void tell(List<Long> awardIds) {
        notifications.tell(
                store.news(JsonRows.of(awardIds)).stream()
                        .map(
                                it ->
                                        new News(
                                                it.personId(),
                                                it.renewal() ? "badge-renewed" : "badge-awarded",
                                                it.id(),
                                                details(it.id(), it.name())))
                        .toList());
    }

    private void tellOfEnd(AwardStore.Ending ending) {
        if (store.notice(ending.id(), clock.instant())) {
            notifications.tell(
                    ending.personId(),
                    "badge-ending",
                    ending.id(),
                    details(ending.id(), ending.name()));
        }
    }

    private void tell(Award award, String kind) {
        var name =
                store.nameFor(award.holder().id(), award.badge().id()).orElse(award.badge().name());
        notifications.tell(award.holder().id(), kind, award.id(), details(award.id(), name));
    }

    private static Map<String, String> details(long award, String name) {
        return Map.of("link", "/awards/" + award, "badge", name);
    }

    static boolean isFor(Badge badge, Person person) {
        return switch (badge.audience()) {
            case EVERYONE -> true;
            case AMBASSADORS -> person.ambassador();
            case CHAMPIONS -> person.champion();
        };
    }

    Optional<Instant> until(Badge badge, Instant from) {
        return badge.until(from, zone);
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
