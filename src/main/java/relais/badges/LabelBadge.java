package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.badges.Award.End;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The badge that goes with the champion label, given and ended by whoever keeps labels: quietly,
 * for they tell it themselves. All of it in the caller's transaction. Nothing happens where the
 * catalogue has no such badge.
 */
public final class LabelBadge {

    /** Given with the label only, never by itself. */
    static final String SLUG = "champion";

    private static final int LEVEL = 1;

    private final BadgeStore badges;
    private final AwardStore awards;
    private final ActivityLedger ledger;
    private final ZoneId zone;
    private final Clock clock;

    LabelBadge(Jdbi jdbi, ActivityLedger ledger, ZoneId zone, Clock clock) {
        this.badges = jdbi.onDemand(BadgeStore.class);
        this.awards = jdbi.onDemand(AwardStore.class);
        this.ledger = ledger;
        this.zone = zone;
        this.clock = clock;
    }

    /** Until the end of the label's last day. */
    public void give(long personId, long by, String reason, LocalDate lastDay, long labelId) {
        badge().ifPresent(
                        it -> {
                            awards.lapse(personId, it.id(), LEVEL, clock.instant());
                            write(it, personId, by, reason, lastDay, Optional.empty(), labelId);
                        });
    }

    /** An award of its own for each year. */
    public void renew(long personId, long by, String reason, LocalDate lastDay, long labelId) {
        badge().ifPresent(
                        it -> {
                            var held = awards.latest(personId, it.id());
                            held.ifPresent(id -> awards.supersede(id, clock.instant()));
                            write(it, personId, by, reason, lastDay, held, labelId);
                        });
    }

    /** What was earned stays earned. */
    public void end(long personId, Instant at) {
        held(personId).ifPresent(it -> awards.end(it, End.EXPIRED, at));
    }

    /** It should not have been given. */
    public void revoke(long personId, long by, String reason) {
        held(personId)
                .filter(it -> awards.end(it, End.REVOKED, clock.instant()))
                .ifPresent(
                        it -> {
                            awards.revoke(it, by, reason, clock.instant());
                            ledger.reverse(personId, Action.BADGE_AWARDED, it);
                        });
    }

    private void write(
            Badge badge,
            long personId,
            long by,
            String reason,
            LocalDate lastDay,
            Optional<Long> renews,
            long labelId) {
        var award =
                awards.insert(
                        new Gift(
                                badge.id(),
                                LEVEL,
                                personId,
                                clock.instant(),
                                Optional.of(lastDay.plusDays(1).atStartOfDay(zone).toInstant()),
                                Optional.of(by),
                                Optional.empty(),
                                Optional.of(reason).filter(it -> !it.isBlank()),
                                Optional.empty(),
                                renews,
                                true,
                                "label:" + labelId + ":" + lastDay));
        award.ifPresent(
                it -> {
                    awards.notice(it, clock.instant());
                    ledger.recordOnce(personId, Action.BADGE_AWARDED, it);
                });
    }

    private Optional<Long> held(long personId) {
        return badge().flatMap(it -> awards.standing(personId, it.id()));
    }

    private Optional<Badge> badge() {
        return badges.bySlug(SLUG, "en");
    }
}
