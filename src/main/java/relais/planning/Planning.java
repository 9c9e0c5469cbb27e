package relais.planning;

import org.jdbi.v3.core.Jdbi;

import relais.feed.Feed;
import relais.mail.Outbox;
import relais.notifications.Notifications;
import relais.people.Moment;
import relais.people.Person;
import relais.people.WorkingTime;
import relais.settings.Settings;
import relais.sharing.Plans;
import relais.sharing.ShareDraft;
import relais.sharing.Sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When people mean to post what they wrote. At its moment a plan reminds its writer, once; nothing
 * is ever posted for anybody, and nobody but the writer sees a plan.
 */
public final class Planning implements Plans {

    private final Jdbi jdbi;
    private final PlanStore store;
    private final Sharing sharing;
    private final Diaries diaries;
    private final Notifications notifications;
    private final Reminders reminders;
    private final Clock clock;

    public Planning(
            Jdbi jdbi,
            Sharing sharing,
            Feed feed,
            Notifications notifications,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PlanStore.class);
        this.sharing = sharing;
        this.diaries = new Diaries(jdbi, sharing, feed, settings, clock);
        this.notifications = notifications;
        this.reminders =
                new Reminders(jdbi, sharing.drafts(), notifications, outbox, settings, clock);
        this.clock = clock;
    }

    /** All of theirs, the next first. */
    public List<PlannedPost> of(Person writer) {
        var working = workingTime(writer);
        var plans = store.of(writer.id());
        var drafts = sharing.drafts().drafts(writer, plans.stream().map(Plan::draftId).toList());
        return plans.stream()
                .filter(it -> drafts.containsKey(it.draftId()))
                .map(it -> planned(writer, it, drafts.get(it.draftId()), working))
                .toList();
    }

    public Optional<Plan> plan(Person writer, long draftId) {
        return store.plan(writer.id(), draftId);
    }

    /**
     * Plans a draft, or moves its plan. False where the draft is not theirs, or was posted or
     * thrown away meanwhile.
     */
    public boolean plan(Person writer, long draftId, Moment moment) {
        return jdbi.inTransaction(
                _ -> {
                    boolean there = sharing.drafts().hold(writer, draftId).isPresent();
                    if (there) {
                        store.keep(
                                writer.id(),
                                draftId,
                                moment.text(),
                                moment.zone().getId(),
                                moment.instant(),
                                clock.instant());
                        forgetReminder(writer.id(), draftId);
                    }
                    return there;
                });
    }

    /** The draft stays. Withdrawing twice is the same as withdrawing once. */
    public void withdraw(Person writer, long draftId) {
        jdbi.useTransaction(
                _ -> {
                    store.delete(writer.id(), draftId);
                    forgetReminder(writer.id(), draftId);
                });
    }

    /** A few good moments for that draft, the soonest first. */
    public List<Proposal> propose(Person writer, ShareDraft draft) {
        var others = of(writer).stream().filter(it -> it.draft().id() != draft.id()).toList();
        return Proposals.of(diaries.of(writer, draft, others));
    }

    /** The latest day that can be planned for. */
    public LocalDate lastDay(Person writer) {
        return diaries.lastDay(writer);
    }

    public WorkingTime workingTime(Person person) {
        return diaries.workingTime(person);
    }

    /** Tells those whose moment has come; how many that were. */
    public int remind() {
        return reminders.sendDue();
    }

    /** Where a zone has new rules, the clock on the wall is what was meant. For every night. */
    public void followClocks() {
        for (var it : store.waiting(clock.instant())) {
            var moment = Moment.of(it.localAt(), ZoneId.of(it.zone())).instant();
            if (!moment.equals(it.dueAt())) {
                store.follow(it, moment);
            }
        }
    }

    // What sharing asks and tells

    @Override
    public Optional<ZonedDateTime> moment(Person writer, long draftId) {
        return plan(writer, draftId).map(it -> it.dueAt().atZone(writer.zone()));
    }

    @Override
    public void removed(Person writer, long draftId) {
        forgetReminder(writer.id(), draftId);
    }

    // People who leave

    /** Without a trace. */
    public void erase(Person person) {
        depart(person.id());
    }

    /** The company. */
    public void depart(long personId) {
        jdbi.useTransaction(
                _ -> {
                    store.of(personId).forEach(it -> forgetReminder(personId, it.draftId()));
                    store.deleteOf(personId);
                });
    }

    private PlannedPost planned(Person writer, Plan plan, ShareDraft draft, WorkingTime working) {
        return new PlannedPost(plan, draft, plan.stateAt(clock.instant(), working, writer.zone()));
    }

    private void forgetReminder(long personId, long draftId) {
        notifications.forget(personId, Reminders.KIND, draftId);
    }
}
