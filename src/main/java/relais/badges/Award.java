package relais.badges;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/** A badge that somebody was given, with all that an award page tells. No giver: by rule. */
public record Award(
        long id,
        @Nested("b_") Badge badge,
        @Nested("h_") PersonCard holder,
        @Nested("g_") PersonCard giver,
        Optional<String> reason,
        Optional<String> evidence,
        Instant awardedAt) {}
