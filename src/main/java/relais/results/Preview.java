package relais.results;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file would change. Nothing of it is kept before its reader says so, and nothing of the
 * file after.
 *
 * @param matches posts about which it says something new
 * @param known how many posts it says nothing new about
 * @param fresh posts that could be declared, newest first
 * @param more how many others could be, with the same file, later
 * @param old how many are too old for that
 */
public record Preview(
        List<Match> matches,
        int known,
        List<ExportLine> fresh,
        int more,
        int old,
        List<Unread> unread) {

    /** What comes back from the browser with the answer has to fit into one form. */
    static final int MOST_FRESH = 30;

    private static final int YEARS = 2;

    static Preview of(LinkedInExport export, List<PostResults> posts, LocalDate today) {
        var matches = Matching.of(posts, export.lines());
        var telling = matches.stream().filter(it -> !it.changes().isEmpty()).toList();
        var matched = matches.stream().map(Match::line).collect(Collectors.toSet());
        var others = export.lines().stream().filter(it -> !matched.contains(it)).toList();
        var declarable = others.stream().filter(it -> isDeclarable(it.date(), today)).toList();
        return new Preview(
                telling,
                matches.size() - telling.size(),
                declarable.stream()
                        .sorted(Comparator.comparing(ExportLine::date).reversed())
                        .limit(MOST_FRESH)
                        .toList(),
                Math.max(0, declarable.size() - MOST_FRESH),
                others.size() - declarable.size(),
                export.unread());
    }

    /** As long as any post can be declared. */
    static boolean isDeclarable(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS));
    }

    /** Whether there is anything to confirm. */
    public boolean isTelling() {
        return !matches.isEmpty() || !fresh.isEmpty();
    }
}
