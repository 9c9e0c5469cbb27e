package relais.pairs;

import static java.util.stream.Collectors.toMap;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.notifications.Notifications;
import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One meeting ahead for each pair: planning again moves it. */
public final class Meetings {

    static final String SEALED = "meeting";

    private final MeetingStore store;
    private final Walk walk;
    private final Notifications notifications;
    private final Sealing sealing;
    private final Clock clock;

    Meetings(Jdbi jdbi, Walk walk, Notifications notifications, Sealing sealing, Clock clock) {
        this.store = jdbi.onDemand(MeetingStore.class);
        this.walk = walk;
        this.notifications = notifications;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Not over yet, and not called off. */
    public Optional<Meeting> next(Pair pair) {
        return ahead(pair).filter(it -> !it.cancelled());
    }

    /** The same, also when it was called off: calendars want to know. */
    public Optional<Meeting> ahead(Pair pair) {
        return store.ahead(pair.protegeId(), pair.sponsorId(), clock.instant())
                .map(it -> opened(pair, it));
    }

    /** When each protégé of this sponsor is met next. */
    Map<Long, Instant> nextOf(long sponsorId) {
        return store.aheadOf(sponsorId, clock.instant()).stream()
                .collect(
                        toMap(
                                MeetingStore.Row::protegeId,
                                MeetingStore.Row::startsAt,
                                (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Planning the same again changes nothing. The other hears of it. */
    public void plan(Person planner, Pair pair, Instant startsAt, int minutes, String place) {
        walk.together(
                planner,
                pair,
                now -> {
                    var before = ahead(now);
                    if (before.filter(it -> isSame(it, startsAt, minutes, place)).isEmpty()) {
                        var sealed = sealing.seal(place, now.place(SEALED));
                        before.ifPresentOrElse(
                                it ->
                                        store.move(
                                                it.id(),
                                                startsAt,
                                                minutes,
                                                sealed,
                                                clock.instant()),
                                () ->
                                        store.insert(
                                                now.protegeId(),
                                                now.sponsorId(),
                                                startsAt,
                                                minutes,
                                                sealed,
                                                clock.instant()));
                        tell(planner, now, "sponsorship-meeting");
                    }
                });
    }

    public void cancel(Person person, Pair pair) {
        walk.together(
                person,
                pair,
                now ->
                        next(now)
                                .filter(it -> store.cancel(it.id(), clock.instant()))
                                .ifPresent(_ -> tell(person, now, "sponsorship-meeting-off")));
    }

    private static boolean isSame(Meeting meeting, Instant startsAt, int minutes, String place) {
        return !meeting.cancelled()
                && meeting.startsAt().equals(startsAt)
                && meeting.minutes() == minutes
                && meeting.place().orElse("").equals(place);
    }

    private Meeting opened(Pair pair, MeetingStore.Row row) {
        return new Meeting(
                row.id(),
                row.startsAt(),
                row.minutes(),
                sealing.open(row.place(), pair.place(SEALED)).filter(it -> !it.isEmpty()),
                row.sequence(),
                row.madeAt(),
                row.changedAt(),
                row.cancelled());
    }

    private void tell(Person person, Pair pair, String kind) {
        notifications.tell(
                pair.other().id(),
                kind,
                person.id(),
                Map.of("name", person.name(), "link", "/mentoring/pairs/" + person.handle()));
    }
}
