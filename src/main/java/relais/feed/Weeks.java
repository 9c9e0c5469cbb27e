package relais.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pieces by the weeks in which they came out. Which those are depends on the clock of who reads, so
 * each time zone has its own, made when somebody first reads there.
 */
final class Weeks {

    /**
     * What came out in one week, or what is pinned.
     *
     * @param monday the latest there is, for what is pinned
     * @param items the newest first
     */
    record Week(LocalDate monday, List<ContentItem> items) {}

    private final List<ContentItem> items;
    private final Map<ZoneId, List<Week>> byZone = new ConcurrentHashMap<>();

    /** Of pieces that come in the order of time, the newest first. */
    Weeks(List<ContentItem> items) {
        this.items = items;
    }

    /** What is pinned, then week by week, the newest first. */
    List<Week> in(ZoneId zone) {
        return byZone.computeIfAbsent(zone, this::weeks);
    }

    private List<Week> weeks(ZoneId zone) {
        var weeks = new TreeMap<LocalDate, List<ContentItem>>(Comparator.reverseOrder());
        for (var item : items) {
            weeks.computeIfAbsent(monday(item, zone), _ -> new ArrayList<>()).add(item);
        }
        return weeks.entrySet().stream()
                .map(week -> new Week(week.getKey(), week.getValue()))
                .toList();
    }

    private static LocalDate monday(ContentItem item, ZoneId zone) {
        return item.isPinned() ? LocalDate.MAX : Ranked.monday(item.publishedAt(), zone);
    }
}
