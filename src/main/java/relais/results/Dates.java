package relais.results;

import relais.people.Names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates as LinkedIn and spreadsheets write them: 2026-03-14, 14/03/2026, 3/14/2026, 14.3.26, 14
 * mars 2026, Mar 14, 2026, with or without a time behind.
 *
 * @param order which of two numbers is the day, where both could be
 */
record Dates(Order order) {

    /** What comes first in dates made of numbers. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST;

        Order other() {
            return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
        }
    }

    private static final Pattern TIME = Pattern.compile("[T\\p{Z}]+\\d{1,2}:\\d{2}.*$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");

    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 100;

    /** How months begin, in French and English, without accents. */
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("feb", 2),
                    Map.entry("fev", 2),
                    Map.entry("mar", 3),
                    Map.entry("apr", 4),
                    Map.entry("avr", 4),
                    Map.entry("may", 5),
                    Map.entry("mai", 5),
                    Map.entry("jun", 6),
                    Map.entry("juin", 6),
                    Map.entry("jul", 7),
                    Map.entry("juil", 7),
                    Map.entry("aug", 8),
                    Map.entry("aou", 8),
                    Map.entry("sep", 9),
                    Map.entry("oct", 10),
                    Map.entry("nov", 11),
                    Map.entry("dec", 12));

    Optional<LocalDate> read(String text) {
        var date = TIME.matcher(text.strip()).replaceFirst("");
        var ancient = YEAR_FIRST.matcher(date);
        if (ancient.matches()) {
            return date(number(ancient.group(1)), number(ancient.group(2)), ancient.group(3));
        }
        var numbers = YEAR_LAST.matcher(date);
        return numbers.matches()
                ? numbers(date, order).or(() -> numbers(date, order.other()))
                : words(Names.words(date));
    }

    /** The order in which this text means this day, give or take one: empty if both, or none. */
    static Optional<Order> order(String text, LocalDate day) {
        var date = TIME.matcher(text.strip()).replaceFirst("");
        var fitting =
                List.of(Order.values()).stream()
                        .filter(
                                it ->
                                        numbers(date, it)
                                                .filter(read -> isNear(read, day))
                                                .isPresent())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The only order in which this text means anything: empty if both do, or none. */
    static Optional<Order> order(String text) {
        var date = TIME.matcher(text.strip()).replaceFirst("");
        var possible =
                List.of(Order.values()).stream()
                        .filter(it -> numbers(date, it).isPresent())
                        .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> numbers(String text, Order order) {
        var found = YEAR_LAST.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = number(found.group(3));
        return order == Order.DAY_FIRST
                ? date(full(year), number(found.group(2)), found.group(1))
                : date(full(year), number(found.group(1)), found.group(2));
    }

    /**
     * A month, a number for the day, one of four digits for the year. Of two words that begin like
     * months the first is a weekday: mardi, mar.
     */
    private static Optional<LocalDate> words(List<String> words) {
        var month = words.stream().flatMap(it -> month(it).stream()).reduce((_, second) -> second);
        var day = words.stream().filter(it -> it.matches("\\d{1,2}")).findFirst();
        var year = words.stream().filter(it -> it.matches("\\d{4}")).findFirst();
        return month.isPresent() && day.isPresent() && year.isPresent()
                ? date(number(year.get()), month.get(), day.get())
                : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        return MONTHS.entrySet().stream()
                .filter(it -> word.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return !one.isBefore(other.minusDays(1)) && !one.isAfter(other.plusDays(1));
    }

    private static int full(int year) {
        return year < SHORT_YEAR ? CENTURY + year : year;
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, number(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
