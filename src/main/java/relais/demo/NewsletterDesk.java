package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.newsletter.Entry;
import relais.newsletter.IssueStore;
import relais.newsletter.IssueStore.Placed;
import relais.newsletter.IssueText;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Last week's newsletter, which has left, and this week's, which Carla is writing. */
final class NewsletterDesk {

    private static final int PIECES = 3;
    private static final int REFUSED = 2;

    /** db/demo/newsletter.yaml: a line of the editors' own for the first pieces. */
    private record Planned(
            int weeksAgo, Map<String, Words> texts, List<Map<String, String>> lines) {}

    private record Words(String subject, String introduction) {}

    private final DemoStore store;
    private final IssueStore issues;
    private final Year year;

    NewsletterDesk(Jdbi jdbi, DemoStore store, Year year) {
        this.store = store;
        this.issues = jdbi.onDemand(IssueStore.class);
        this.year = year;
    }

    void write(long editor, int members) {
        var monday = year.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var planned :
                DemoFiles.read("newsletter.yaml", new TypeReference<List<Planned>>() {})) {
            write(planned, monday.minusWeeks(planned.weeksAgo()), editor, members);
        }
    }

    private void write(Planned planned, LocalDate week, long editor, int members) {
        long id = issues.insert(week, editor, at(week, 9)).orElseThrow();
        issues.insertTexts(id, texts(planned));
        issues.insertEntries(id, entries(planned, at(week, 8)));
        if (planned.weeksAgo() > 0) {
            var leaves = week.plusDays(1);
            store.newsletterHasLeft(
                    id,
                    leaves,
                    editor,
                    at(week, 16),
                    at(leaves, 8),
                    at(leaves.plusDays(1), 18),
                    Math.max(0, members - REFUSED),
                    Math.min(members, REFUSED));
        }
    }

    private static List<IssueText> texts(Planned planned) {
        return planned.texts().entrySet().stream()
                .map(
                        it ->
                                new IssueText(
                                        it.getKey(),
                                        it.getValue().subject(),
                                        it.getValue().introduction().strip()))
                .filter(it -> !it.subject().isEmpty())
                .toList();
    }

    /** What the company wrote in both languages, the newest of that moment first. */
    private List<Placed> entries(Planned planned, Instant before) {
        var items =
                store.items().stream()
                        .filter(it -> it.own() && it.languages().equals("en,fr"))
                        .filter(it -> it.publishedAt().isBefore(before))
                        .sorted(Comparator.comparing(DemoStore.Item::publishedAt).reversed())
                        .limit(PIECES)
                        .toList();
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Placed(place + 1, entry(planned, items.get(place), place)))
                .toList();
    }

    /** The last one stands under its topic. */
    private static Entry entry(Planned planned, DemoStore.Item item, int place) {
        var line =
                place < planned.lines().size()
                        ? planned.lines().get(place)
                        : Map.<String, String>of();
        return new Entry(
                item.id(),
                place == PIECES - 1 ? item.topicId() : Optional.empty(),
                line.getOrDefault("fr", ""),
                line.getOrDefault("en", ""));
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(year.zone()).toInstant();
    }
}
