package relais.kits;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.database.Json;
import relais.timeline.Network;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What helps to tell a piece in one's own words, as it is now.
 *
 * @param edition goes up with each saving
 * @param pictured whether the piece's own picture may be used
 * @param aids by language
 */
public record Kit(
        long itemId,
        long authorId,
        int edition,
        Optional<Instant> openedAt,
        Instant changedAt,
        String changedBy,
        boolean pictured,
        Map<String, Aids> aids,
        List<Opening> openings) {

    /** At least so many in a language, so that none of them is “the text”. */
    public static final int FEWEST_OPENINGS = 2;

    private static final TypeReference<Map<String, Aids>> BY_LANGUAGE = new TypeReference<>() {};

    /** As it is kept: aids as JSON. */
    public record Row(
            long itemId,
            long authorId,
            int edition,
            Optional<Instant> openedAt,
            Instant changedAt,
            String changedBy,
            boolean pictured,
            String aids) {

        Kit with(List<Opening> openings) {
            return new Kit(
                    itemId,
                    authorId,
                    edition,
                    openedAt,
                    changedAt,
                    changedBy,
                    pictured,
                    Json.read(aids, BY_LANGUAGE),
                    openings);
        }
    }

    public boolean isOpen() {
        return openedAt.isPresent();
    }

    /** In this language, else in one that there is. */
    public Aids aids(String language) {
        return aids.getOrDefault(language, aids.values().stream().findFirst().orElse(Aids.NONE));
    }

    /** Those for this network first; in this language, else in one that there is. */
    public List<Opening> openings(String language, Network network) {
        var fitting =
                openings.stream()
                        .filter(it -> it.network().map(network::equals).orElse(true))
                        .sorted(Comparator.comparing((Opening it) -> it.network().isEmpty()))
                        .toList();
        var spoken = fitting.stream().filter(it -> it.language().equals(language)).toList();
        return spoken.isEmpty() ? fitting : spoken;
    }

    public Optional<Opening> opening(long id) {
        return openings.stream().filter(it -> it.id() == id).findFirst();
    }

    /** Two beginnings at least in each language in which there are any. */
    public boolean isReady() {
        return KitDraft.isReady(
                openings.stream()
                        .map(it -> new Opening.Wording(it.language(), it.network(), it.words()))
                        .toList());
    }
}
