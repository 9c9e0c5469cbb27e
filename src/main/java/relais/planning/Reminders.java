package relais.planning;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.mail.Outbox;
import relais.mail.Outbox.Bulk;
import relais.notifications.Channel;
import relais.notifications.Notifications;
import relais.notifications.Sort;
import relais.people.PeopleStore;
import relais.people.WorkingTime;
import relais.settings.Settings;
import relais.sharing.Drafts;
import relais.sharing.ShareDraft;
import relais.web.Beginning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reminds people of what they planned, once for each moment: behind the bell and by mail, in their
 * working time. What came due while nobody could be told is told later, a few days at most.
 */
final class Reminders {

    static final String KIND = "plan-ready";

    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    private static final int BATCH = 500;

    /** Farther back than anybody’s next working day and the few days after it. */
    private static final Duration OLDEST = Duration.ofDays(18);

    private static final int LONGEST = 60;

    private final Jdbi jdbi;
    private final PlanStore store;
    private final PeopleStore people;
    private final Drafts drafts;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    Reminders(
            Jdbi jdbi,
            Drafts drafts,
            Notifications notifications,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PlanStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.drafts = drafts;
        this.notifications = notifications;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many were reminded. */
    int sendDue() {
        var now = clock.instant();
        var after = now.minus(OLDEST);
        long afterId = 0;
        int told = 0;
        List<Reminder> due;
        do {
            due = store.due(now, after, afterId, BATCH);
            for (var it : due) {
                told += isDue(it, now) && remind(it, now) ? 1 : 0;
                after = it.dueAt();
                afterId = it.draftId();
            }
        } while (due.size() == BATCH);
        if (told > 0) {
            log.info("Reminded of {} planned posts", told);
        }
        return told;
    }

    /** How such a text begins, to tell it from others. */
    static String gist(ShareDraft draft) {
        return Beginning.of(draft.words().replaceAll("\\s+", " "), LONGEST);
    }

    private boolean isDue(Reminder reminder, Instant now) {
        var working = working(reminder);
        return working.isAt(now, reminder.zone())
                && !Plan.isPassed(reminder.dueAt(), now, working, reminder.zone());
    }

    private boolean remind(Reminder reminder, Instant now) {
        return jdbi.inTransaction(
                _ -> {
                    boolean first = store.markTold(reminder.draftId(), reminder.dueAt(), now);
                    if (first) {
                        tell(reminder, now);
                    }
                    return first;
                });
    }

    private void tell(Reminder reminder, Instant now) {
        long person = reminder.personId();
        long draft = reminder.draftId();
        notifications.tell(
                person,
                KIND,
                draft,
                Map.of("gist", gist(reminder).orElse("…"), "link", Plan.url(draft)));
        if (notifications.choicesOf(person).wants(Channel.MAIL, Sort.PLANS)) {
            var today = now.atZone(reminder.zone()).toLocalDate();
            var details = Map.of("draft", String.valueOf(draft));
            var end = working(reminder).end(today, reminder.zone());
            outbox.sendInBulk(PlanLetter.NAME, List.of(new Bulk(person, details, end)));
        }
    }

    private Optional<String> gist(Reminder reminder) {
        return people.active(reminder.personId())
                .flatMap(it -> drafts.draft(it, reminder.draftId()))
                .map(Reminders::gist);
    }

    private WorkingTime working(Reminder reminder) {
        return reminder.working().orElseGet(() -> settings.workingTime(reminder.country()));
    }
}
