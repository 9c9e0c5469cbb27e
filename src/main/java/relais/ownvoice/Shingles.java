package relais.ownvoice;

import relais.database.Fingerprint;
import relais.ownvoice.Words.Word;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The runs of five words in a text, as hashes of eight bytes: those of SHA-256, which are the same
 * on every node and in every version.
 *
 * @param words all of the text
 * @param first with which of them each run begins
 * @param hashes of the runs, in their order
 */
record Shingles(List<Word> words, int[] first, long[] hashes) {

    /** Words in a shingle. */
    static final int LENGTH = 5;

    /** Of so many runs in a row the index has one at least: eight words in common are found. */
    static final int WINDOW = 4;

    static Shingles of(String text) {
        return of(text, List.of());
    }

    /**
     * No run reaches into, or over, words that had to be there.
     *
     * @param prescribed texts of such words, as they may stand in this one
     */
    static Shingles of(String text, List<String> prescribed) {
        var words = Words.of(text);
        var free = free(words, prescribed);
        int[] first =
                IntStream.rangeClosed(0, words.size() - LENGTH)
                        .filter(
                                from ->
                                        IntStream.range(from, from + LENGTH)
                                                .allMatch(it -> free[it]))
                        .toArray();
        long[] hashes = Arrays.stream(first).mapToLong(from -> hash(words, from)).toArray();
        return new Shingles(words, first, hashes);
    }

    boolean isTooShort() {
        return hashes.length < Measure.FEWEST_WORDS - LENGTH + 1;
    }

    /** Each once, to be kept. */
    byte[] packed() {
        long[] sorted = Arrays.stream(hashes).sorted().distinct().toArray();
        var bytes = ByteBuffer.allocate(sorted.length * Long.BYTES);
        bytes.asLongBuffer().put(sorted);
        return bytes.array();
    }

    /** Which of the runs are among these. */
    boolean[] in(byte[] packed) {
        long[] sorted = unpacked(packed);
        var found = new boolean[hashes.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = Arrays.binarySearch(sorted, hashes[i]) >= 0;
        }
        return found;
    }

    /** Which of the runs are among those of any of these texts. */
    boolean[] in(Collection<String> texts) {
        var known = new HashSet<Long>();
        for (var text : texts) {
            Arrays.stream(of(text).hashes).forEach(known::add);
        }
        var found = new boolean[hashes.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = known.contains(hashes[i]);
        }
        return found;
    }

    /**
     * Of every four runs in a row the one with the least hash, so that two texts which have four
     * runs in a row in common have one of these in common, wherever they stand and however long the
     * texts are: winnowing (Schleimer, Wilkerson and Aiken, 2003). Two in five of all.
     */
    Set<Long> prints() {
        var prints = new HashSet<Long>();
        for (int from = 0; from < Math.max(1, hashes.length - WINDOW + 1); from++) {
            Arrays.stream(hashes, from, Math.min(hashes.length, from + WINDOW))
                    .min()
                    .ifPresent(it -> prints.add(print(it)));
        }
        return prints;
    }

    /** Of all runs, to look for: the other text may be cut elsewhere. */
    Set<Long> allPrints() {
        return Arrays.stream(hashes).mapToObj(Shingles::print).collect(Collectors.toSet());
    }

    /** Half of a hash is enough to find by: what was found is compared as a whole. */
    private static long print(long hash) {
        return hash & 0xFFFF_FFFFL;
    }

    private static long[] unpacked(byte[] packed) {
        LongBuffer longs = ByteBuffer.wrap(packed).asLongBuffer();
        var hashes = new long[longs.remaining()];
        longs.get(hashes);
        return hashes;
    }

    private static boolean[] free(List<Word> words, List<String> prescribed) {
        var free = new boolean[words.size()];
        Arrays.fill(free, true);
        var forms = words.stream().map(Word::form).toList();
        for (var text : prescribed) {
            var sought = Words.forms(text);
            for (int at = found(forms, sought, 0);
                    at >= 0;
                    at = found(forms, sought, at + sought.size())) {
                Arrays.fill(free, at, at + sought.size(), false);
            }
        }
        return free;
    }

    private static int found(List<String> forms, List<String> sought, int from) {
        int at = Collections.indexOfSubList(forms.subList(from, forms.size()), sought);
        return at < 0 || sought.isEmpty() ? -1 : from + at;
    }

    private static long hash(List<Word> words, int from) {
        var run =
                words.subList(from, from + LENGTH).stream()
                        .map(Word::form)
                        .collect(Collectors.joining(" "));
        return ByteBuffer.wrap(Fingerprint.of(run)).getLong();
    }
}
