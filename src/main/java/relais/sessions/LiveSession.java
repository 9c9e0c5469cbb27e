package relais.sessions;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.Moment;
import relais.people.PersonCard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session as one person sees it. Hosts are null when they have left the company.
 *
 * @param startsLocal what the clock of the zone shows then
 * @param askedAt when this person asked for a seat; absent: they have not
 * @param seatedAt absent: they wait, or have not asked
 * @param placeInLine 1 for whoever gets the next seat; 0 for those who do not wait
 */
public record LiveSession(
        long id,
        SessionKind kind,
        String language,
        String title,
        String description,
        Optional<String> place,
        Optional<String> link,
        String startsLocal,
        String zone,
        Instant startsAt,
        Instant endsAt,
        int minutes,
        int seats,
        int taken,
        int waiting,
        long hostId,
        Optional<Long> cohostId,
        @Nested("h_") PersonCard host,
        @Nested("c_") PersonCard cohost,
        String code,
        int sequence,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> cancelledAt,
        Optional<String> cancelReason,
        Optional<Instant> askedAt,
        Optional<Instant> seatedAt,
        Optional<Instant> attendedAt,
        int placeInLine) {

    /** Before and after the session, the time in which those who are there may say so. */
    static final Duration CODE_BEFORE = Duration.ofMinutes(15);

    static final Duration CODE_AFTER = Duration.ofHours(2);

    public String path() {
        return "/sessions/" + id;
    }

    public Moment start() {
        return Moment.of(startsLocal, ZoneId.of(zone));
    }

    public boolean isCancelled() {
        return cancelledAt.isPresent();
    }

    public boolean hasStartedAt(Instant now) {
        return !now.isBefore(startsAt);
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether a seat can be taken, waited for or given back. */
    public boolean isOpenAt(Instant now) {
        return !isCancelled() && !hasStartedAt(now);
    }

    /** Whether the code opens anything. */
    public boolean takesCodeAt(Instant now) {
        return !isCancelled()
                && !now.isBefore(startsAt.minus(CODE_BEFORE))
                && now.isBefore(endsAt.plus(CODE_AFTER));
    }

    public boolean isHostedBy(long personId) {
        return hostId == personId || cohostId.filter(it -> it == personId).isPresent();
    }

    /** Where to dial in is for those who have a seat, and for the hosts. */
    public boolean showsLinkTo(long personId) {
        return hasSeat() || isHostedBy(personId);
    }

    public List<PersonCard> hosts() {
        return Stream.of(host, cohost).filter(Objects::nonNull).toList();
    }

    public boolean isFull() {
        return taken >= seats;
    }

    public int free() {
        return seats - taken;
    }

    public boolean hasSeat() {
        return seatedAt.isPresent();
    }

    public boolean waits() {
        return askedAt.isPresent() && seatedAt.isEmpty();
    }

    public boolean wasAttended() {
        return attendedAt.isPresent();
    }

    /** What concerns this person comes first. */
    public boolean isMine(long personId) {
        return askedAt.isPresent() || isHostedBy(personId);
    }
}
