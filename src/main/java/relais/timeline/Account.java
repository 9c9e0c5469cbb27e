package relais.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * An account of the company's on a network.
 *
 * @param country empty: the whole group's
 * @param posts how many posts it has here
 */
public record Account(
        long id,
        String name,
        Network network,
        String address,
        String language,
        Optional<String> country,
        Optional<Instant> closedAt,
        int posts) {

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    public String url() {
        return "/studio/accounts/" + id;
    }
}
