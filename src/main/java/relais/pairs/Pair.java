package relais.pairs;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * A sponsor and a protégé who walk together, as one of the two sees them.
 *
 * @param sponsoring whether the reader is the sponsor
 * @param arrivalAskedBy who of the two thinks that they have arrived, while the other has not said
 */
public record Pair(
        long protegeId,
        long sponsorId,
        boolean sponsoring,
        @Nested("other") PersonCard other,
        String otherLanguage,
        String otherZone,
        Instant since,
        Optional<Instant> pausedAt,
        Optional<Instant> arrivedAt,
        Optional<Long> arrivalAskedBy,
        Optional<Instant> endedAt,
        boolean otherIsChampion) {

    public String path() {
        return "/mentoring/pairs/" + other.handle();
    }

    /** Nothing is written or planned any more; what was, can be read for a while. */
    public boolean isOver() {
        return endedAt.isPresent();
    }

    public boolean isPaused() {
        return pausedAt.isPresent();
    }

    public boolean hasArrived() {
        return arrivedAt.isPresent();
    }

    public boolean isOnTheWay() {
        return !isOver() && !hasArrived();
    }

    public boolean otherThinksArrived() {
        return arrivalAskedBy.filter(it -> it == other.id()).isPresent();
    }

    public boolean iThinkArrived() {
        return arrivalAskedBy.filter(it -> it != other.id()).isPresent();
    }

    /** Sealed words of this pair can be opened nowhere else. */
    String place(String kind) {
        return place(kind, protegeId, sponsorId);
    }

    static String place(String kind, long protegeId, long sponsorId) {
        return kind + ":" + protegeId + ":" + sponsorId;
    }
}
