package relais.results;

import relais.people.Names;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What one of the files that LinkedIn makes for its members says of their posts. */
public record LinkedInExport(List<ExportLine> lines, List<Unread> unread) {

    /** Only what LinkedIn makes for those who look after a company’s page has these. */
    private static final Set<String> OF_PAGES =
            Set.of(
                    "posted by",
                    "campaign name",
                    "click through rate ctr",
                    "competitors",
                    "impressions sponsored",
                    "sponsored followers",
                    "unique visitors",
                    "publie par",
                    "nom de la campagne",
                    "taux de clics",
                    "taux de clics ctr",
                    "concurrents",
                    "impressions sponsorisees",
                    "abonnes sponsorises",
                    "visiteurs uniques");

    /** Other tables of the archive that members can ask for. */
    private static final Set<String> OF_ARCHIVES =
            Set.of("connected on", "conversation id", "first name", "email address", "recipient");

    /**
     * The zone is the author’s: it says on which day a post was made of which only the moment is
     * known.
     */
    static LinkedInExport read(Path file, ZoneId zone) throws IOException, Unreadable {
        var grids = ExportFile.read(file);
        if (has(grids, OF_PAGES)) {
            throw new Unreadable(Fault.PAGE);
        }
        var reading = new ExportReading(zone);
        grids.forEach(reading::read);
        if (reading.lines().isEmpty()) {
            throw new Unreadable(fault(grids, reading));
        }
        return new LinkedInExport(reading.lines(), reading.unread());
    }

    private static Fault fault(List<Grid> grids, ExportReading reading) {
        if (reading.isOfOthers() || has(grids, OF_ARCHIVES)) {
            return Fault.OTHER_PART;
        }
        if (!reading.unread().isEmpty()) {
            return Fault.NO_POSTS;
        }
        if (grids.stream().anyMatch(LinkedInExport::holdsPosts)) {
            return Fault.HEADINGS;
        }
        boolean figures = grids.stream().anyMatch(it -> Heading.known(it) > 1);
        return figures ? Fault.NO_POSTS : Fault.NOT_LINKEDIN;
    }

    private static boolean has(List<Grid> grids, Set<String> names) {
        return grids.stream()
                .anyMatch(
                        grid ->
                                names.contains(folded(grid.name()))
                                        || grid.rows().stream()
                                                .limit(Heading.DEEPEST)
                                                .flatMap(row -> row.cells().stream())
                                                .anyMatch(it -> names.contains(folded(it))));
    }

    private static String folded(String text) {
        return text.length() > 80 ? "" : String.join(" ", Names.words(text));
    }

    private static boolean holdsPosts(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(it -> LinkedInPost.of(it).isPresent());
    }
}
