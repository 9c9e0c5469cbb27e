package relais.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;

/** How long each of many took, in nanoseconds, sorted. */
record Times(long[] sorted) {

    /** One after the other, after all were asked once before. */
    static <T> Times of(Collection<T> all, Consumer<T> act) {
        all.forEach(act);
        return once(all, act);
    }

    /** One after the other. */
    static <T> Times once(Collection<T> all, Consumer<T> act) {
        return new Times(
                all.stream().mapToLong(it -> took(() -> act.accept(it))).sorted().toArray());
    }

    static long took(Runnable act) {
        long began = System.nanoTime();
        act.run();
        return System.nanoTime() - began;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, the slowest %.1f ms",
                milliseconds(.5),
                milliseconds(.99),
                milliseconds(1));
    }

    double milliseconds(double quantile) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, quantile * sorted.length)] / 1e6;
    }
}
