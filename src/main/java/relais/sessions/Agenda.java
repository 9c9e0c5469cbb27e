package relais.sessions;

import relais.sessions.NextSession.Part;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is to come, and who takes part in it: every hub asks, so a node keeps it for two seconds.
 * What it changes itself is on its next page.
 */
final class Agenda {

    private static final Duration KEPT = Duration.ofSeconds(2);

    /** So that reading it is a small part of the time, however much there is. */
    private static final int TIMES_AS_LONG = 50;

    /** A session that nobody has cancelled; the soonest come first. */
    public record Entry(
            long id,
            String language,
            String title,
            Instant startsAt,
            Instant endsAt,
            boolean free,
            long hostId,
            Optional<Long> cohostId) {

        private boolean isFor(String reader, Instant now) {
            return free && language.equals(reader) && startsAt.isAfter(now);
        }

        private NextSession as(Part part) {
            return new NextSession(id, language, title, startsAt, part);
        }
    }

    /** Somebody with a seat. */
    public record Taken(long sessionId, long personId) {}

    /** What was read at one moment, until when it is kept, and everyone's own part in it. */
    private record Kept(List<Entry> entries, Map<Long, Map<Entry, Part>> own, long until) {

        private boolean isFresh() {
            return System.nanoTime() - until < 0;
        }

        /** Their own first: as host, or with a seat. */
        private Optional<NextSession> nextFor(long personId, String language, Instant now) {
            var mine = own.getOrDefault(personId, Map.of());
            return Stream.concat(
                            mine.keySet().stream().filter(it -> it.endsAt().isAfter(now)),
                            entries.stream().filter(it -> it.isFor(language, now)))
                    .findFirst()
                    .map(it -> it.as(mine.getOrDefault(it, Part.FREE)));
        }
    }

    private final SessionStore sessions;
    private final SeatStore seats;
    private final Clock clock;
    private volatile Optional<Kept> kept = Optional.empty();

    Agenda(SessionStore sessions, SeatStore seats, Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.clock = clock;
    }

    /** Their next one as host or with a seat, else one in this language with seats left. */
    Optional<NextSession> nextFor(long personId, String language) {
        return fresh().orElseGet(this::load).nextFor(personId, language, clock.instant());
    }

    void forget() {
        kept = Optional.empty();
    }

    private Optional<Kept> fresh() {
        return kept.filter(Kept::isFresh);
    }

    /** One reads, the others wait for it. */
    private synchronized Kept load() {
        var meanwhile = fresh();
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        long began = System.nanoTime();
        var now = clock.instant();
        var entries = sessions.agenda(now);
        var own = own(entries, seats.takenAhead(now));
        long read = System.nanoTime();
        long pause = Math.max(KEPT.toNanos(), TIMES_AS_LONG * (read - began));
        var loaded = new Kept(entries, own, read + pause);
        kept = Optional.of(loaded);
        return loaded;
    }

    private static Map<Long, Map<Entry, Part>> own(List<Entry> entries, List<Taken> taken) {
        var byId = new HashMap<Long, Entry>();
        entries.forEach(it -> byId.put(it.id(), it));
        var own = new HashMap<Long, Map<Entry, Part>>();
        for (var seat : taken) {
            Optional.ofNullable(byId.get(seat.sessionId()))
                    .ifPresent(it -> put(own, seat.personId(), it, Part.SEAT));
        }
        for (var entry : entries) {
            put(own, entry.hostId(), entry, Part.HOST);
            entry.cohostId().ifPresent(it -> put(own, it, entry, Part.HOST));
        }
        return own;
    }

    private static void put(
            Map<Long, Map<Entry, Part>> own, long personId, Entry entry, Part part) {
        own.computeIfAbsent(
                        personId,
                        _ ->
                                new TreeMap<>(
                                        Comparator.comparing(Entry::startsAt)
                                                .thenComparing(Entry::id)))
                .put(entry, part);
    }
}
