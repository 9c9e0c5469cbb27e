package relais.sessions;

import relais.people.Moment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the hosts decide about a session. */
public record Plan(
        SessionKind kind,
        String language,
        String title,
        String description,
        Optional<String> place,
        Optional<String> link,
        Moment start,
        int minutes,
        int seats,
        Optional<Long> cohostId) {

    public String startsLocal() {
        return start.text();
    }

    public String zone() {
        return start.zone().getId();
    }

    public Instant startsAt() {
        return start.instant();
    }

    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(minutes));
    }

    /** Whether whoever has a seat must know: another time, or another place to be. */
    boolean isElsewhereThan(LiveSession session) {
        return !startsAt().equals(session.startsAt())
                || minutes != session.minutes()
                || !place.equals(session.place())
                || !link.equals(session.link());
    }
}
