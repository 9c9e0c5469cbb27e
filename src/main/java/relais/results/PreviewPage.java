package relais.results;

import relais.web.Beginning;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file says, for its reader to choose from. The answer brings back what they chose: nothing
 * of it is kept here meanwhile.
 *
 * @param named the posts of the matches
 */
public record PreviewPage(Visit visit, Preview preview, List<Named> named) {

    /** Of those that could not be read, so many are shown one by one. */
    private static final int SHOWN = 20;

    private static final int A_LINE = 110;

    /** How the post of a match is known to its author. */
    public Named named(Match match) {
        return named.stream()
                .filter(it -> it.results().equals(match.post()))
                .findFirst()
                .orElseThrow();
    }

    public String gist(ExportLine line) {
        return Beginning.of(line.words(), A_LINE);
    }

    public List<Unread> unread() {
        return preview.unread().stream().limit(SHOWN).toList();
    }

    public int moreUnread() {
        return Math.max(0, preview.unread().size() - SHOWN);
    }

    public String text(Unread unread) {
        return Beginning.of(unread.text(), A_LINE);
    }

    /** As {@link LinesForm} reads them. */
    public String figures(Map<Metric, Long> figures) {
        return figures.entrySet().stream()
                .map(it -> it.getKey().key() + ":" + it.getValue())
                .collect(Collectors.joining(" "));
    }
}
