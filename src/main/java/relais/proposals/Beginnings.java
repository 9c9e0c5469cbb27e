package relais.proposals;

import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a refusal can begin, in the language of its reader. Each stops in the middle of a sentence:
 * the reason itself can only come from the editor.
 */
final class Beginnings {

    /** Letters of an editor's own. */
    static final int LEAST = 30;

    private static final List<String> NAMES = List.of("timing", "covered", "angle", "audience");

    private Beginnings() {}

    /** By their names. */
    static Map<String, String> in(Visit visit, String language) {
        var words = new LinkedHashMap<String, String>();
        NAMES.forEach(it -> words.put(it, visit.textIn(language, "proposals.beginning." + it)));
        return words;
    }

    /** How much was written where the sentence stopped. */
    static int own(String reason) {
        int stop = reason.lastIndexOf('…');
        var own = stop < 0 ? reason : reason.substring(stop + 1);
        return own.strip().codePointCount(0, own.strip().length());
    }
}
