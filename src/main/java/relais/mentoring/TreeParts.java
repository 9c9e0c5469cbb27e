package relais.mentoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Keeps what was read of the champions' tree for all who look at it, on this node. Each reader asks
 * MariaDB whether it still holds: whatever changes in the tree, and whoever takes back their name,
 * shows at once, on any node.
 */
final class TreeParts {

    private static final int ROWS = 50_000;

    /** What a page is about. */
    enum Kind {
        TOPS,
        WAY,
        PROTEGES
    }

    /**
     * What a page asks for.
     *
     * @param address of somebody; of tops, none
     */
    record Key(Kind kind, String address, int atMost) {}

    /** A label ends with its day, and nothing is written then. */
    private record Kept(long version, LocalDate day, TreePart part) {}

    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder()
                    .maximumWeight(ROWS)
                    .weigher((Key _, Kept it) -> it.part().rows().size())
                    .build();

    /** What is kept, or else what is read now; the version was asked for before. */
    TreePart part(Key key, long version, LocalDate day, Supplier<TreePart> read) {
        var known = kept.getIfPresent(key);
        if (known != null && known.version() == version && known.day().equals(day)) {
            return known.part();
        }
        var part = read.get();
        if (part.rows().isEmpty()) {
            kept.invalidate(key);
        } else {
            kept.put(key, new Kept(version, day, part));
        }
        return part;
    }
}
