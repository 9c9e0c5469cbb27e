package relais.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which values a setting may have, and how they are written in the database and in forms. */
public sealed interface Kind<T> {

    /** Empty for what is no such value, or outside its range. */
    Optional<T> read(String text);

    default String write(T value) {
        return value.toString();
    }

    /** A number of something, both ends included. There is no number that means "without limit". */
    record Whole(int least, int most, Unit unit) implements Kind<Integer> {

        @Override
        public Optional<Integer> read(String text) {
            return Optional.of(text)
                    .filter(it -> it.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .filter(it -> least <= it && it <= most);
        }
    }

    /** A day of the week. */
    record Weekday() implements Kind<DayOfWeek> {

        @Override
        public Optional<DayOfWeek> read(String text) {
            return Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().equals(text))
                    .findFirst();
        }
    }

    /** Names of other servers, or none; written with a space between them. */
    record Hosts() implements Kind<List<String>> {

        private static final int MOST = 20;
        private static final int LONGEST = 1_000;
        private static final Pattern HOST =
                Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");

        @Override
        public Optional<List<String>> read(String text) {
            var words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,;]+");
            var hosts = Arrays.stream(words).filter(it -> !it.isEmpty()).distinct().toList();
            return Optional.of(hosts)
                    .filter(it -> it.size() <= MOST && write(it).length() <= LONGEST)
                    .filter(it -> it.stream().allMatch(host -> HOST.matcher(host).matches()));
        }

        @Override
        public String write(List<String> hosts) {
            return String.join(" ", hosts);
        }
    }

    /** Words or short phrases of two letters at least, or none; with a comma between them. */
    record Terms() implements Kind<List<String>> {

        private static final int MOST = 100;
        private static final int LONGEST_TERM = 60;
        private static final int LONGEST = 1_000;

        @Override
        public Optional<List<String>> read(String text) {
            var parts = Arrays.stream(text.split("[,;\\n]")).map(Terms::tidied);
            var terms = parts.filter(it -> !it.isEmpty()).distinct().toList();
            return Optional.of(terms)
                    .filter(it -> it.size() <= MOST && write(it).length() <= LONGEST)
                    .filter(it -> it.stream().allMatch(Terms::isWord));
        }

        @Override
        public String write(List<String> terms) {
            return String.join(", ", terms);
        }

        private static String tidied(String term) {
            return term.strip().replaceAll("\\s+", " ");
        }

        private static boolean isWord(String term) {
            return term.length() <= LONGEST_TERM
                    && term.codePoints().filter(Character::isLetter).limit(2).count() == 2;
        }
    }

    /** A time of day, both ends included. */
    record TimeOfDay(LocalTime earliest, LocalTime latest) implements Kind<LocalTime> {

        @Override
        public Optional<LocalTime> read(String text) {
            try {
                return Optional.of(LocalTime.parse(text))
                        .filter(it -> it.getSecond() == 0 && it.getNano() == 0)
                        .filter(it -> !it.isBefore(earliest) && !it.isAfter(latest));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }
}
