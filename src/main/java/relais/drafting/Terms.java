package relais.drafting;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a sentence is about: the stems of its words, without those that every sentence has. */
final class Terms {

    /** They can be used by many at once. */
    private static final Map<String, Analyzer> ANALYZERS =
            Map.of("fr", new FrenchAnalyzer(), "en", new EnglishAnalyzer());

    private static final Analyzer OTHER = new StandardAnalyzer();

    private Terms() {}

    static Set<String> of(String sentence, String language) {
        var terms = new LinkedHashSet<String>();
        var analyzer = ANALYZERS.getOrDefault(language, OTHER);
        try (var stream = analyzer.tokenStream("", sentence)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
