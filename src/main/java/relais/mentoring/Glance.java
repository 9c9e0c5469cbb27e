package relais.mentoring;

import java.util.Optional;

/**
 * Somebody who looks at the champions' tree.
 *
 * @param sponsorId their own sponsor
 * @param version grows with each change of what the tree shows to anybody
 */
public record Glance(long id, Optional<Long> sponsorId, long version) {

    boolean hasSponsor(long personId) {
        return sponsorId.equals(Optional.of(personId));
    }
}
