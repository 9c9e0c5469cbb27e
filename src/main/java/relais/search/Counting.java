package relais.search;

import relais.database.JsonRows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** By how much it changes how often words are. */
final class Counting {

    /** The word that is in everything. */
    static final String EVERY = "";

    private static final class Change {
        private int entries;
        private int titled;
    }

    private final Findable kind;
    private final Map<String, Change> changes = new TreeMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    Counting(Findable kind) {
        this.kind = kind;
    }

    void change(Optional<Entry> before, Optional<Entry> after) {
        add(before, -1);
        add(after, 1);
    }

    void takeAway(IndexStore.Often often) {
        var change = of(often.word());
        change.entries -= often.entries();
        change.titled -= often.titled();
    }

    /** How many words are more or less often. */
    int size() {
        return changed().size();
    }

    void spelled(Map<String, String> some) {
        spellings.putAll(some);
    }

    /** In the order of words, so that nobody who counts waits for another one in a circle. */
    String rows() {
        return JsonRows.of(
                changed(),
                it ->
                        new Object[] {
                            it.getKey(),
                            kind,
                            it.getValue().entries,
                            it.getValue().titled,
                            spellings.get(it.getKey())
                        });
    }

    private List<Map.Entry<String, Change>> changed() {
        return changes.entrySet().stream()
                .filter(it -> it.getValue().entries != 0 || it.getValue().titled != 0)
                .toList();
    }

    private void add(Optional<Entry> entry, int by) {
        entry.ifPresent(
                it -> {
                    words(it).forEach(word -> of(word).entries += by);
                    it.titleSet().forEach(word -> of(word).titled += by);
                });
    }

    private static Set<String> words(Entry entry) {
        var words = new HashSet<>(entry.wordSet());
        words.add(EVERY);
        return words;
    }

    private Change of(String word) {
        return changes.computeIfAbsent(word, _ -> new Change());
    }
}
