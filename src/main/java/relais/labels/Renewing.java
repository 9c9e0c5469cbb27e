package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.badges.LabelBadge;
import relais.mentoring.Mentoring;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One more year, counted from the day on which the label would have ended. */
final class Renewing {

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final LabelStore labels;
    private final Mentoring mentoring;
    private final LabelBadge badge;
    private final LabelNews news;
    private final Settings settings;
    private final Clock clock;

    Renewing(
            Jdbi jdbi,
            Mentoring mentoring,
            LabelBadge badge,
            LabelNews news,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.labels = jdbi.onDemand(LabelStore.class);
        this.mentoring = mentoring;
        this.badge = badge;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** False when somebody else has renewed it, or it ended. A transaction for each person. */
    boolean renew(Person by, long labelId, long personId, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    mentoring.beforeLabelChange();
                    people.lockAll(List.of(by.id(), personId));
                    var history = labels.history(personId);
                    return history.stream()
                            .filter(it -> it.id() == labelId)
                            .filter(it -> it.isStanding() || !anotherStands(history))
                            .findFirst()
                            .map(it -> renew(by, it, reason))
                            .orElse(false);
                });
    }

    private static boolean anotherStands(List<Label> history) {
        return history.stream().anyMatch(Label::isStanding);
    }

    private boolean renew(Person by, Label label, String reason) {
        var today = LocalDate.now(clock);
        var from = label.validUntil().isBefore(today) ? today : label.validUntil();
        var until = from.plusMonths(settings.get(Programme.LABEL_MONTHS));
        if (!isDue(label, today) || !labels.prolong(label.id(), label.validUntil(), until)) {
            return false;
        }
        labels.recordRenewal(
                label.id(), label.validUntil(), until, by.id(), reason, clock.instant());
        labels.hold(label.personId(), label.beganAt(), until, label.founding());
        if (!label.founding()) {
            badge.renew(label.personId(), by.id(), reason, until, label.id());
        }
        news.renewed(label);
        mentoring.labelChanged(label.personId());
        return true;
    }

    /** Whoever renews what was renewed a moment ago renews nothing. */
    static boolean isDue(Label label, LocalDate today) {
        return label.validUntil().isBefore(today.plusDays(Labels.DUE_DAYS + 1));
    }
}
