package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.badges.LabelBadge;
import relais.labels.Label.End;
import relais.mentoring.Mentoring;
import relais.people.PeopleStore;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Labels that end. What was laid down or taken is handed on at once; what ran out only when nobody
 * has renewed it for a month.
 */
final class Ending {

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final LabelStore labels;
    private final Mentoring mentoring;
    private final LabelBadge badge;
    private final ActivityLedger ledger;
    private final LabelNews news;
    private final Clock clock;

    Ending(
            Jdbi jdbi,
            Mentoring mentoring,
            LabelBadge badge,
            ActivityLedger ledger,
            LabelNews news,
            Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.labels = jdbi.onDemand(LabelStore.class);
        this.mentoring = mentoring;
        this.badge = badge;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    boolean layDown(long personId) {
        return end(personId, End.LAID_DOWN, Optional.empty(), Optional.empty());
    }

    boolean take(long personId, End as, long by, String reason) {
        return end(personId, as, Optional.of(by), Optional.of(reason));
    }

    /** It runs out; the protégés stay for now. */
    boolean expire(long personId) {
        return jdbi.inTransaction(
                _ -> {
                    mentoring.beforeLabelChange();
                    people.lockAll(List.of(personId));
                    var label = standing(personId);
                    return label.isPresent()
                            && label.get().validUntil().isBefore(LocalDate.now(clock))
                            && write(label.get(), End.EXPIRED, Optional.empty(), Optional.empty());
                });
    }

    /** Nobody has renewed it. Nothing when the person holds another label by now. */
    void handOn(long labelId, long personId) {
        jdbi.useTransaction(
                _ -> {
                    mentoring.beforeLabelChange();
                    if (standing(personId).isEmpty()) {
                        handOn(personId, List.of());
                    }
                    labels.handOn(labelId, clock.instant());
                });
    }

    /** False when there is none that stands. */
    private boolean end(long personId, End as, Optional<Long> by, Optional<String> reason) {
        return jdbi.inTransaction(
                _ -> {
                    mentoring.beforeLabelChange();
                    var label = standing(personId);
                    label.ifPresent(
                            it -> {
                                handOn(personId, others(it, by));
                                write(it, as, by, reason);
                                labels.handOn(it.id(), clock.instant());
                            });
                    return label.isPresent();
                });
    }

    /** Who ends it, and those for whom it counted. */
    private static List<Long> others(Label label, Optional<Long> by) {
        return Stream.of(by, label.sponsorId(), label.aboveId()).flatMap(Optional::stream).toList();
    }

    private Optional<Label> standing(long personId) {
        return labels.history(personId).stream().filter(Label::isStanding).findFirst();
    }

    /** The first to write: people are locked before any row of theirs. */
    private void handOn(long personId, List<Long> others) {
        mentoring.handOn(personId, others);
        labels.release(personId, LocalDate.now(clock).minusDays(1));
    }

    private boolean write(Label label, End as, Optional<Long> by, Optional<String> reason) {
        var now = clock.instant();
        if (!labels.end(label.id(), as, by, reason, now)) {
            return false;
        }
        if (as == End.MISTAKE) {
            takeBack(label);
            badge.revoke(label.personId(), by.orElseThrow(), reason.orElse(""));
        } else if (as != End.EXPIRED) {
            badge.end(label.personId(), now);
        }
        news.ended(label, as);
        mentoring.labelChanged(label.personId());
        return true;
    }

    private void takeBack(Label label) {
        label.sponsorId()
                .ifPresent(
                        it -> ledger.reverse(it, Action.PROTEGE_BECAME_CHAMPION, label.personId()));
        label.aboveId()
                .ifPresent(
                        it ->
                                ledger.reverse(
                                        it,
                                        Action.GRAND_PROTEGE_BECAME_CHAMPION,
                                        label.personId()));
    }
}
