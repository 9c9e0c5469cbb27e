package relais.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text in which the words that somebody looked for are marked. */
final class Passage {

    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    /** A word of the text that was looked for. */
    private record Hit(int from, int to, Wanted wanted) {}

    private final String text;
    private final List<Hit> hits;

    private Passage(String text, List<Hit> hits) {
        this.text = text;
        this.hits = hits;
    }

    static Passage of(String text, String language, Sought sought) {
        var hits =
                Words.of(text).stream()
                        .flatMap(
                                word ->
                                        sought.wanted(word.word(), language).stream()
                                                .map(it -> new Hit(word.from(), word.to(), it)))
                        .toList();
        return new Passage(text, hits);
    }

    Set<Wanted> found() {
        return hits.stream().map(Hit::wanted).collect(Collectors.toSet());
    }

    /** The whole text. */
    List<Marked> whole() {
        return marked(0, text.length());
    }

    /** About two lines of it, where most of the words are together. */
    List<Marked> around() {
        int from = begin(Math.max(0, best() - BEFORE));
        int to = end(Math.min(text.length(), from + LENGTH));
        var passage = new ArrayList<Marked>();
        if (from > 0) {
            passage.add(new Marked(MORE + " ", false));
        }
        passage.addAll(marked(from, to));
        if (to < text.length()) {
            passage.add(new Marked(" " + MORE, false));
        }
        return passage;
    }

    /** Where a stretch begins in which there are as many different words as in any other one. */
    private int best() {
        return IntStream.range(0, hits.size())
                .boxed()
                .max(
                        Comparator.comparing(this::differentFrom)
                                .thenComparing(Comparator.reverseOrder()))
                .map(it -> hits.get(it).from())
                .orElse(0);
    }

    private int differentFrom(int first) {
        var different = new HashSet<Wanted>();
        int until = hits.get(first).from() + LENGTH - BEFORE;
        for (int it = first; it < hits.size() && hits.get(it).to() <= until; it++) {
            different.add(hits.get(it).wanted());
        }
        return different.size();
    }

    /** At the beginning of a word, unless that is too far away. */
    private int begin(int from) {
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space > from + BEFORE ? whole(from) : space + 1;
    }

    private int end(int to) {
        if (to == text.length()) {
            return to;
        }
        int space = text.lastIndexOf(' ', to);
        return space < to - BEFORE ? whole(to) : space;
    }

    /** Never through the middle of a sign. */
    private int whole(int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place))
                ? place - 1
                : place;
    }

    private List<Marked> marked(int from, int to) {
        var parts = new ArrayList<Marked>();
        int at = from;
        for (var hit : hits) {
            if (hit.from() >= at && hit.to() <= to) {
                add(parts, at, hit.from(), false);
                add(parts, hit.from(), hit.to(), true);
                at = hit.to();
            }
        }
        add(parts, at, to, false);
        return parts;
    }

    private void add(List<Marked> parts, int from, int to, boolean found) {
        if (from < to) {
            parts.add(new Marked(text.substring(from, to), found));
        }
    }
}
