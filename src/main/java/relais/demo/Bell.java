package relais.demo;

import relais.database.Json;
import relais.notifications.Sort;

import java.util.Map;
import java.util.TreeMap;

/** Tells people things, as notifications do. What is older than some days they have read. */
final class Bell {

    private static final int LATELY = 18 * 86_400;

    private final Year year;
    private final Book book;
    private final long seed;

    Bell(Year year, Book book, long seed) {
        this.year = year;
        this.book = book;
        this.seed = seed;
    }

    void ring(int person, String kind, long subject, Map<String, String> details, int second) {
        boolean late = second > year.until() - LATELY;
        var dice = Dice.of(seed, kind, subject);
        boolean unread = late && (Cast.isOne(person) || dice.chance(.5));
        int read = Math.min(year.until() - 1, second + 600 + dice.below(2 * 86_400));
        book.notifications.add(
                person,
                kind,
                Sort.of(kind).name(),
                subject,
                json(details),
                year.instant(second),
                unread ? null : year.instant(read));
    }

    private static String json(Map<String, String> details) {
        return Json.write(new TreeMap<>(details));
    }
}
