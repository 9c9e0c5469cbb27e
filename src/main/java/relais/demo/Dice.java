package relais.demo;

import java.util.List;
import java.util.Random;

/** Chance, the same for the same seed and stream. Everyone has a stream of their own. */
final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(long seed, String stream, long number) {
        long mixed = (seed * 31 + stream.hashCode()) * 0x9E3779B97F4A7C15L + number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        return new Dice(new Random(mixed ^ (mixed >>> 27)));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** Often short, sometimes long: 0 upwards. */
    int days(double mean) {
        return (int) (-mean * Math.log(1 - random.nextDouble()));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** An index, each as likely as its weight. */
    int weighted(double... weights) {
        double left = random.nextDouble() * sum(weights);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    Random random() {
        return random;
    }

    private static double sum(double... weights) {
        double sum = 0;
        for (var weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
