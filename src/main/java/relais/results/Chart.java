package relais.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One’s last posts as bars, the oldest first, each beside what was usual before it.
 *
 * @param bars none where there is too little to look at
 */
public record Chart(Metric metric, List<Bar> bars) {

    /** Of the drawing, in units of its own. */
    public static final int STEP = 20;

    public static final int HEIGHT = 60;

    private static final int TALLEST = 56;
    private static final int MOST = 12;
    private static final int FEWEST = 3;

    /**
     * @param usual the median of the posts before, where there were enough
     * @param usualHeight where to draw that
     */
    public record Bar(
            PostResults post,
            int x,
            int height,
            long figure,
            Optional<Double> usual,
            int usualHeight) {}

    static Chart of(Metric metric, List<PostResults> newestFirst, Past past) {
        var posts =
                newestFirst.stream()
                        .filter(it -> it.figure(metric).isPresent())
                        .limit(MOST)
                        .toList()
                        .reversed();
        double tallest = posts.stream().mapToDouble(it -> reach(it, metric, past)).max().orElse(0);
        return new Chart(
                metric,
                posts.size() < FEWEST
                        ? List.of()
                        : IntStream.range(0, posts.size())
                                .mapToObj(it -> bar(it, posts.get(it), metric, past, tallest))
                                .toList());
    }

    public boolean isDrawn() {
        return !bars.isEmpty();
    }

    /** The same for few bars, so that all are of one width. */
    public int width() {
        return MOST * STEP;
    }

    private static Bar bar(int place, PostResults post, Metric metric, Past past, double tallest) {
        long figure = post.figure(metric).orElseThrow();
        var usual = past.usual(post, metric);
        return new Bar(
                post,
                place * STEP,
                height(figure, tallest),
                figure,
                usual,
                height(usual.orElse(0.0), tallest));
    }

    private static double reach(PostResults post, Metric metric, Past past) {
        return Math.max(post.figure(metric).orElseThrow(), past.usual(post, metric).orElse(0.0));
    }

    /** Nothing is a line, too. */
    private static int height(double figure, double tallest) {
        return tallest == 0 ? 1 : Math.max(1, (int) Math.round(figure * TALLEST / tallest));
    }
}
