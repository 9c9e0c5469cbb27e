package relais.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the forms of a word have in common: engager, engagés and engagement. */
final class Stems {

    private Stems() {}

    /** In a language that is not known a word is its own stem. */
    static String of(String word, String language) {
        return switch (language) {
            case "fr" -> french(word);
            case "en" -> english(word);
            default -> word;
        };
    }

    /** The word and its stems: whoever looks for it may mean a word of either language. */
    static Set<String> inAny(String word) {
        return new TreeSet<>(List.of(word, french(word), english(word)));
    }

    private static String french(String word) {
        try (var filter = new FrenchLightStemFilter(new Single(word))) {
            filter.incrementToken();
            return filter.getAttribute(CharTermAttribute.class).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String english(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The French stemmer itself is not to be had, only what filters a stream with it. */
    private static final class Single extends TokenStream {

        Single(String word) {
            addAttribute(CharTermAttribute.class).append(word);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
