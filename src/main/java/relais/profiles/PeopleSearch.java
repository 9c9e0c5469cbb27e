package relais.profiles;

import relais.people.Names;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whom somebody looks for, as it stands in the address. Whatever was not chosen is empty; {@code
 * after} is the handle of the last person on the page before.
 */
public record PeopleSearch(
        String text, String country, String unit, String family, Group group, String after) {

    private static final int MOST_WORDS = 6;

    /** Who takes part, and how. */
    public enum Group {
        EVERYONE(""),
        AMBASSADORS("ambassadors"),
        CHAMPIONS("champions");

        private final String word;

        Group(String word) {
            this.word = word;
        }

        /** As it stands in the address. */
        public String word() {
            return word;
        }

        static Group of(String word) {
            for (var group : values()) {
                if (group.word.equals(word)) {
                    return group;
                }
            }
            return EVERYONE;
        }
    }

    /** Everybody whose name has these words, wherever they work. */
    public static PeopleSearch named(String text) {
        return new PeopleSearch(text, "", "", "", Group.EVERYONE, "");
    }

    static PeopleSearch asked(Visit visit) {
        return new PeopleSearch(
                visit.query("q").orElse(""),
                visit.query("country").orElse(""),
                visit.query("unit").orElse(""),
                visit.query("family").orElse(""),
                Group.of(visit.query("who").orElse("")),
                visit.query("after").orElse(""));
    }

    /**
     * The beginnings of words that all must be found in a name; none is the beginning of another.
     */
    List<String> words() {
        var words = Names.words(text);
        return words.stream()
                .filter(
                        word ->
                                words.stream()
                                        .noneMatch(it -> !it.equals(word) && it.startsWith(word)))
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether something was typed in which there is nothing to look for. */
    boolean isHopeless() {
        return !text.isEmpty() && words().isEmpty();
    }

    public boolean isNarrowed() {
        return !address().equals("/people");
    }

    /** This search from its beginning. */
    public String address() {
        return address("");
    }

    /** This search from the person with this handle on. */
    public String address(String after) {
        var values = new LinkedHashMap<String, String>();
        values.put("q", text);
        values.put("who", group.word());
        values.put("country", country);
        values.put("unit", unit);
        values.put("family", family);
        values.put("after", after);
        var query =
                values.entrySet().stream()
                        .filter(it -> !it.getValue().isEmpty())
                        .map(PeopleSearch::parameter)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/people" : "/people?" + query;
    }

    private static String parameter(Map.Entry<String, String> value) {
        return value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8);
    }
}
