package relais.pairs;

import relais.pairs.Writing.Kind;
import relais.web.Visit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pair's steps, messages and notes as a text that needs no programme to be read. */
final class Conversation {

    private final Pairs pairs;

    Conversation(Pairs pairs) {
        this.pairs = pairs;
    }

    /** As this reader sees them, by their clock and in their language. */
    String of(Visit visit, Pair pair) {
        var me = visit.person();
        var writings = pairs.writings();
        return Stream.of(
                        visit.text("pairs.title", pair.other().name()),
                        visit.text("pairs.file.made", visit.dateTime(visit.now())),
                        part(visit, "pairs.journey", steps(visit, pairs.journeys().of(pair))),
                        part(
                                visit,
                                "pairs.messages",
                                words(visit, pair, writings.allOf(me, pair, Kind.MESSAGE))),
                        part(
                                visit,
                                "pairs.notes",
                                words(visit, pair, writings.allOf(me, pair, Kind.NOTE))))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String part(Visit visit, String title, String text) {
        var heading = visit.text(title);
        return heading + "\n" + "=".repeat(heading.length()) + "\n\n" + text;
    }

    private static String steps(Visit visit, Journey journey) {
        return journey.steps().stream()
                .map(
                        step ->
                                step.doneAt()
                                                .map(visit::date)
                                                .map("[x] %s  "::formatted)
                                                .orElse("[ ] ")
                                        + step.title(visit.language()))
                .collect(Collectors.joining("\n"));
    }

    private static String words(Visit visit, Pair pair, List<Writing> writings) {
        return writings.isEmpty()
                ? visit.text("pairs.file.none")
                : writings.stream()
                        .map(it -> words(visit, pair, it))
                        .collect(Collectors.joining("\n\n"));
    }

    private static String words(Visit visit, Pair pair, Writing writing) {
        var author = writing.mine() ? visit.person().name() : pair.other().name();
        var words = writing.words().orElseGet(() -> visit.text("pairs.writing.sealed"));
        return visit.dateTime(writing.writtenAt())
                + "  "
                + author
                + "\n"
                + words.replace("\r\n", "\n");
    }
}
