package relais.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What a file says of one post.
 *
 * @param words empty in files that hold only figures
 * @param figures none in the archive of one’s posts
 */
public record ExportLine(
        LinkedInPost post, LocalDate date, String words, Map<Metric, Long> figures) {

    /** Two tables of a file that speak of the same post. */
    ExportLine with(ExportLine other) {
        var all = new HashMap<>(other.figures);
        all.putAll(figures);
        return new ExportLine(post, date, words.isEmpty() ? other.words : words, all);
    }
}
