package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.badges.Badges;
import relais.mail.Outbox;
import relais.mentoring.Asking.Asked;
import relais.mentoring.Mentoring;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Labels with what stands around them, at a moment that a test chooses. */
final class Hall {

    private final Jdbi jdbi;
    private final AtomicReference<Hall> latest;
    final Badges badges;
    final Mentoring mentoring;
    final Labels labels;
    private final Notifications notifications;

    Hall(Jdbi jdbi) {
        this(jdbi, Duration.ZERO, new AtomicReference<>());
    }

    private Hall(Jdbi jdbi, Duration later, AtomicReference<Hall> latest) {
        var clock = Clock.offset(Clock.systemUTC(), later);
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        var settings = new Settings(jdbi, clock);
        this.jdbi = jdbi;
        this.latest = latest;
        this.notifications = new Notifications(jdbi, clock);
        this.badges = new Badges(jdbi, ledger, notifications, ZoneOffset.UTC, clock);
        this.mentoring = new Mentoring(jdbi, ledger, notifications, _ -> false, settings, clock);
        this.labels =
                new Labels(
                        jdbi,
                        mentoring,
                        badges.label(),
                        ledger,
                        notifications,
                        new Outbox(jdbi, clock, true, () -> {}),
                        settings,
                        clock);
    }

    /** The same some days later. */
    Hall after(int days) {
        var later = new Hall(jdbi, Duration.ofDays(days), latest);
        latest.set(later);
        return later;
    }

    /** Has completed the champion path. */
    void ready(Person person) {
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            "INSERT INTO training_path (slug, position) VALUES"
                                    + " ('champion', 9) ON DUPLICATE KEY UPDATE id = id");
                    handle.execute(
                            "INSERT INTO path_completion (person_id, path_id, completed_at) SELECT"
                                    + " ?, id, UTC_TIMESTAMP() FROM training_path WHERE slug ="
                                    + " 'champion'",
                            person.id());
                });
    }

    void pair(Person protege, Person champion) {
        var asked = (Asked) mentoring.ask(protege, champion.id(), "May I?");
        mentoring.accept(champion, mentoring.requestFor(champion, asked.requestId()).orElseThrow());
    }

    /** Asked for and ready to be answered. */
    Wish asked(Person person) {
        ready(person);
        labels.ask(person, "I would like to.", true);
        return labels.wishes().openOf(person.id()).orElseThrow();
    }

    int facts(Person person, Action action) {
        return number(
                """
                SELECT COUNT(*) - 2 * COUNT(a.reverses_id)
                  FROM activity a
                 WHERE a.person_id = %d
                   AND a.action = '%s'
                """
                        .formatted(person.id(), action));
    }

    int number(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(int.class).one());
    }

    List<String> toldTo(Person person) {
        return notifications.unread(person.id(), 50).stream().map(it -> it.kind()).toList();
    }

    boolean isChampion(Person person) {
        return mentoring.standingOf(person.id()).orElseThrow().champion();
    }

    /** As seen on the last day that a test has come to. */
    long differences() {
        return Optional.ofNullable(latest.get()).orElse(this).labels.checks().stream()
                .mapToLong(it -> it.differences().getAsLong())
                .sum();
    }
}
