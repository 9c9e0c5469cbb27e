package relais.kits;

import relais.timeline.Network;

import java.util.Optional;

/**
 * A beginning that a kit offers.
 *
 * @param network that it is written for; none: any
 */
public record Opening(long id, String language, Optional<Network> network, String words) {

    boolean says(Wording wording) {
        return language.equals(wording.language())
                && network.equals(wording.network())
                && words.equals(wording.words());
    }

    /** An opening as an editor writes it. */
    public record Wording(String language, Optional<Network> network, String words) {}
}
