package relais.uptake;

import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How training is taken up in one group.
 *
 * @param areas where the visitor may look
 * @param way the units above that they may look at, and this one
 * @param everywhere the same unit in all countries, where it is of one and they may look at that
 * @param where empty while there is nothing to complete
 */
public record FiguresPage(
        Visit visit,
        Group group,
        List<Group> areas,
        List<Group> way,
        Optional<Group> everywhere,
        List<Row> rows,
        Optional<Where> where) {

    /** What was completed, by so many of the group. */
    public record Row(Subject subject, Figure figure) {}

    /** One of them, unit by unit and country by country. */
    public record Where(Subject subject, List<Line> units, List<Line> countries) {}

    public boolean isBlank() {
        return rows.stream().allMatch(it -> it.figure().completed() == 0);
    }

    public boolean isChosen(Subject subject) {
        return where.map(it -> it.subject().equals(subject)).orElse(false);
    }

    /** As one says it: the unit, the country, or both. */
    public String name(Group group) {
        var unit =
                group.unit().name().isEmpty() ? visit.text("uptake.company") : group.unit().name();
        return group.country()
                .map(visit::country)
                .map(it -> group.place() == 0 ? it : visit.text("uptake.in", unit, it))
                .orElse(unit);
    }

    /** The name of a unit's own people, or of a unit. */
    public String unitName(Line line) {
        return line.own() ? visit.text("uptake.own") : line.group().unit().name();
    }

    /** Countries by their name in the visitor's language. */
    public List<Line> countries() {
        return where.map(Where::countries).orElse(List.of()).stream()
                .sorted(
                        Comparator.comparing(
                                it -> visit.country(it.group().country().orElseThrow()),
                                Collator.getInstance(visit.locale())))
                .toList();
    }

    public String url(Group group) {
        return url("/hr/training", group, where.map(Where::subject), Optional.empty());
    }

    public String url(Subject subject) {
        return url("/hr/training", group, Optional.of(subject), Optional.empty()) + "#where";
    }

    public String exportUrl(String format) {
        return url("/hr/training/export", group, Optional.empty(), Optional.of(format));
    }

    private static String url(
            String page, Group group, Optional<Subject> subject, Optional<String> format) {
        var query =
                Stream.of(
                                pair(
                                        "unit",
                                        Optional.of(group.unit().code())
                                                .filter(_ -> group.place() > 0)),
                                pair("country", group.country()),
                                pair("what", subject.map(Subject::key)),
                                pair("format", format))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    private static Optional<String> pair(String name, Optional<String> value) {
        return value.map(it -> name + "=" + URLEncoder.encode(it, StandardCharsets.UTF_8));
    }
}
