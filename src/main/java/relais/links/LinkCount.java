package relais.links;

import java.util.Optional;

/**
 * How often somebody's links to one piece, shared on one network, were opened until now.
 *
 * @param itemId empty: subjects of their own
 */
public record LinkCount(Optional<Long> itemId, String network, long clicks, long people) {

    public Clicks figures() {
        return new Clicks(clicks, people);
    }
}
