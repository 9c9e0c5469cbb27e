package relais.notifications;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What people should know, a row for each thing. */
public final class Notifications {

    private static final int MOST_COUNTED = 100;

    private final Jdbi jdbi;
    private final NotificationStore store;
    private final ChoiceStore choices;
    private final DigestStore digests;
    private final Clock clock;

    public Notifications(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(NotificationStore.class);
        this.choices = jdbi.onDemand(ChoiceStore.class);
        this.digests = jdbi.onDemand(DigestStore.class);
        this.clock = clock;
    }

    /**
     * Tells somebody, in the caller's transaction. The same kind and subject again is the same row,
     * unread once more. The sentence is {@code notification.KIND}.
     */
    public void tell(long personId, String kind, long subjectId, Map<String, String> details) {
        var json = NotificationMapper.json(details);
        store.tell(personId, kind, Sort.of(kind), subjectId, json, clock.instant());
    }

    /** Tells many at once, as {@link #tell} does. */
    public void tell(Collection<News> news) {
        if (!news.isEmpty()) {
            store.tellAll(JsonRows.of(news, News::row), clock.instant());
        }
    }

    /** What was told is no longer so. In the caller's transaction. */
    public void forget(long personId, String kind, long subjectId) {
        store.forget(personId, kind, subjectId);
    }

    /** The same, of many. */
    public void forget(Collection<Long> people, String kind, long subjectId) {
        if (!people.isEmpty()) {
            store.forgetAll(people, kind, subjectId);
        }
    }

    public List<Notification> unread(long personId, int atMost) {
        return store.unread(personId, atMost);
    }

    /** The newest, as far as a page goes. */
    public List<Notification> latest(long personId) {
        return before(personId, Place.top(clock.instant()), MOST_COUNTED);
    }

    /** Newest first, below that place in the list. */
    public List<Notification> before(long personId, Place place, int atMost) {
        return store.before(personId, place.toldAt(), place.id(), atMost);
    }

    /** Up to what the header can show. */
    public int countUnread(long personId) {
        return store.countUnread(personId, MOST_COUNTED);
    }

    /** Only what the person has seen: what was told later stays unread. */
    public void markRead(long personId, Instant upTo) {
        store.markRead(personId, upTo, clock.instant());
    }

    /** Empty when it is not theirs. */
    public Optional<Notification> one(long personId, long id) {
        return store.one(personId, id);
    }

    public void markRead(long personId, Notification notification) {
        store.markOneRead(personId, notification.id(), clock.instant());
    }

    public NewsChoices choicesOf(long personId) {
        var letter = choices.letter(personId);
        return new NewsChoices(
                Set.copyOf(choices.silences(personId)),
                letter.filter(ChoiceStore.Letter::off).isEmpty(),
                letter.flatMap(ChoiceStore.Letter::weekday).map(DayOfWeek::of));
    }

    /** In force at once, for what was told before as well. */
    public void choose(long personId, NewsChoices wished) {
        jdbi.useTransaction(
                _ -> {
                    choices.forgetSilences(personId);
                    choices.silence(personId, wished.silences());
                    choices.choose(
                            personId,
                            wished.weekday().map(DayOfWeek::getValue),
                            Optional.of(clock.instant()).filter(_ -> !wished.letter()));
                    digests.lookNow(personId, clock.instant());
                });
    }

    /** Their clock or hours have changed: when their letter is due is worked out anew. */
    public void rescheduleLetter(long personId) {
        digests.lookNow(personId, clock.instant());
    }
}
