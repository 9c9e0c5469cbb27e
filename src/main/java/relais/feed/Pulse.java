package relais.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked each time somebody reads their feed: what tells whether anything else that a node
 * keeps still holds, and what changes with the reader alone.
 *
 * @param version of what there is to read; empty before there is anything
 * @param stoppedAt when somebody stopped everything that was still to come out; it has not gone on
 * @param waveId the wave they came in with, if any
 * @param seenUntil what came out later is new to them
 * @param marksVersion of what they did with items, and of what they follow
 */
public record Pulse(
        Optional<String> version,
        Optional<Instant> stoppedAt,
        String jobFamily,
        Optional<Long> waveId,
        Optional<Instant> seenUntil,
        long marksVersion) {}
