package relais.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was usual for somebody’s own posts before one of them. Nobody’s figures are compared with
 * anybody else’s.
 */
final class Past {

    /** As many of the posts before are looked at, and no fewer than these make something usual. */
    static final int POSTS = 10;

    static final int FEWEST = 3;

    /** Newest first. */
    private final List<PostResults> posts;

    Past(List<PostResults> posts) {
        this.posts = posts;
    }

    /** The median of the posts before this one of which the figure is known. */
    Optional<Double> usual(PostResults post, Metric metric) {
        return median(
                before(post).stream().flatMap(it -> it.figure(metric).stream()).toList(),
                Long::doubleValue);
    }

    /** The same of rates that were made by the same formula. */
    Optional<Double> usualRate(PostResults post, Rate.Formula formula) {
        return median(
                before(post).stream()
                        .flatMap(it -> it.rate().stream())
                        .filter(it -> it.formula() == formula)
                        .toList(),
                Rate::percent);
    }

    private List<PostResults> before(PostResults post) {
        return posts.subList(posts.indexOf(post) + 1, posts.size());
    }

    private static <T> Optional<Double> median(List<T> newestFirst, Function<T, Double> value) {
        var sorted = newestFirst.stream().limit(POSTS).map(value).sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2);
    }
}
