package relais.training;

import java.time.Instant;

/**
 * A module that was taken away with the certificates that rest on it, or brought back with them.
 *
 * @param by who took it away, or brought it back
 * @param at when it was taken away
 * @param reason for the holders of certificates
 * @param inForce whether it is away
 * @param dueAt since when certificates are to follow
 */
public record Withdrawal(
        long id, long pathId, long by, Instant at, String reason, boolean inForce, Instant dueAt) {}
