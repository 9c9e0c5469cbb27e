package relais.search;

import relais.search.Words.Word;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word that somebody looks for.
 *
 * @param at where it stands in what was typed
 * @param beginning whether it may go on: the last one is perhaps not yet typed to its end
 * @param stems the word itself and what its forms have in common
 */
record Wanted(Word at, boolean beginning, Set<String> stems) {

    static Wanted of(Word word, boolean beginning) {
        return new Wanted(word, beginning, Stems.inAny(word.word()));
    }

    String word() {
        return at.word();
    }

    /** As the index has them. */
    Set<String> kept() {
        return stems.stream().map(Words::kept).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this word of a text in that language is it. */
    boolean is(String word, String language) {
        return stems.contains(word)
                || beginning && word.startsWith(word())
                || mayBe(word) && stems.contains(Stems.of(word, language));
    }

    /** No stem changes the first two letters. */
    private boolean mayBe(String word) {
        return word.regionMatches(0, word(), 0, Math.min(2, word().length()));
    }
}
