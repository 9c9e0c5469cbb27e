package relais.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds people fast however many there are. What was asked for is first counted, but only up to a
 * few thousand: if something is rare, its few people are looked at and sorted; if nothing is,
 * people are gone through in the order of the page, for enough of them will fit soon.
 */
final class PeopleFinder {

    /** Up to so many people are looked at and sorted; more of them are met on the way anyway. */
    private static final int RARE = 5_000;

    /** Two common words may be rare together, and words alone are quick to compare. */
    private static final int RARE_WORD = 20_000;

    /** A wish as conditions on a person p, and the way to those few whom it fits. */
    private record Wish(String condition, String count, String source, int rare) {}

    private final ProfilesStore store;

    PeopleFinder(ProfilesStore store) {
        this.store = store;
    }

    FoundPeople find(PeopleSearch search, Anchor anchor, int limit) {
        if (search.isHopeless()) {
            return FoundPeople.none();
        }
        var values = values(search, anchor);
        var wishes = wishes(search, anchor);
        var rarest = wishes.isEmpty() ? Optional.<Wish>empty() : rarest(wishes, values);
        var source = rarest.map(Wish::source).orElseGet(() -> walk(search));
        var conditions =
                wishes.stream()
                        .filter(wish -> rarest.filter(wish::equals).isEmpty())
                        .map(wish -> "AND " + wish.condition())
                        .collect(Collectors.joining("\n      "));
        var after = anchor.personId().isPresent() ? AFTER : "";
        return FoundPeople.of(store.people(source, conditions + after, values, limit + 1), limit);
    }

    private static final String AFTER =
            """

                  AND p.family_name >= :familyName
                  AND (   p.family_name > :familyName
                       OR p.given_name  > :givenName
                       OR p.given_name  = :givenName AND p.id > :afterId)\
            """;

    private static Map<String, Object> values(PeopleSearch search, Anchor anchor) {
        var values = new HashMap<String, Object>();
        var words = search.words();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, words.get(i) + "%");
        }
        values.put("country", search.country());
        values.put("family", search.family());
        values.put("unitPath", anchor.unitPath().orElse("") + "%");
        values.put("afterId", anchor.personId().orElse(0L));
        values.put("givenName", anchor.givenName().orElse(""));
        values.put("familyName", anchor.familyName().orElse(""));
        return values;
    }

    private static List<Wish> wishes(PeopleSearch search, Anchor anchor) {
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < search.words().size(); i++) {
            wishes.add(word(i, search.words().size()));
        }
        if (!search.country().isEmpty()) {
            wishes.add(column("country", "country", "person_by_country"));
        }
        if (!search.family().isEmpty()) {
            wishes.add(column("job_family", "family", "person_by_job_family"));
        }
        if (anchor.unitPath().isPresent()) {
            wishes.add(UNIT);
        }
        switch (search.group()) {
            case EVERYONE -> {}
            case AMBASSADORS -> wishes.add(AMBASSADOR);
            case CHAMPIONS -> wishes.add(CHAMPION);
        }
        return wishes;
    }

    /** The other words are compared before anybody is read. */
    private static Wish word(int number, int words) {
        var others = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i != number) {
                others.append(
                        """
                         AND EXISTS (SELECT 1 FROM person_word o%1$d
                                      WHERE o%1$d.person_id = w.person_id AND o%1$d.word LIKE :word%1$d)\
                        """
                                .formatted(i));
            }
        }
        return new Wish(
                "EXISTS (SELECT 1 FROM person_word w%1$d WHERE w%1$d.person_id = p.id AND w%1$d.word LIKE :word%1$d)"
                        .formatted(number),
                "SELECT 1 FROM person_word WHERE word LIKE :word" + number,
                """
                (SELECT DISTINCT w.person_id
                   FROM person_word w
                  WHERE w.word LIKE :word%d%s) few
                  STRAIGHT_JOIN person p ON p.id = few.person_id\
                """
                        .formatted(number, others),
                words == 1 ? RARE : RARE_WORD);
    }

    private static Wish column(String column, String value, String index) {
        return new Wish(
                "p." + column + " = :" + value,
                "SELECT 1 FROM person FORCE INDEX (" + index + ") WHERE " + column + " = :" + value,
                "(SELECT :%s AS wanted) only STRAIGHT_JOIN person p FORCE INDEX (%s) ON p.%s = only.wanted"
                        .formatted(value, index, column),
                RARE);
    }

    private static final Wish UNIT =
            new Wish(
                    "u.path LIKE :unitPath",
                    "SELECT 1 FROM unit s JOIN person q ON q.unit_id = s.id WHERE s.path LIKE"
                            + " :unitPath",
                    "unit s STRAIGHT_JOIN person p ON p.unit_id = s.id AND s.path LIKE :unitPath",
                    RARE);

    private static final Wish AMBASSADOR =
            new Wish(
                    "m.person_id IS NOT NULL",
                    "SELECT 1 FROM membership",
                    "membership few STRAIGHT_JOIN person p ON p.id = few.person_id",
                    RARE);

    private static final Wish CHAMPION =
            new Wish(
                    "c.person_id IS NOT NULL",
                    "SELECT 1 FROM champion",
                    "champion few STRAIGHT_JOIN person p ON p.id = few.person_id AND"
                            + " few.valid_until >= UTC_DATE()",
                    RARE);

    private Optional<Wish> rarest(List<Wish> wishes, Map<String, Object> values) {
        var counts = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < wishes.size(); i++) {
            counts.put(
                    i,
                    "SELECT %d AS wish, COUNT(*) AS people FROM (%s LIMIT %d) counted"
                            .formatted(i, wishes.get(i).count(), wishes.get(i).rare() + 1));
        }
        return store
                .counts(String.join("\nUNION ALL\n", counts.values()), values)
                .entrySet()
                .stream()
                .filter(count -> count.getValue() <= wishes.get(count.getKey()).rare())
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(count -> wishes.get(count.getKey()));
    }

    /** In the order of the page, so that the first who fit are the page. */
    private static String walk(PeopleSearch search) {
        if (!search.country().isEmpty()) {
            return "person p FORCE INDEX (person_by_country)";
        }
        return search.family().isEmpty()
                ? "person p FORCE INDEX (person_by_name)"
                : "person p FORCE INDEX (person_by_job_family)";
    }
}
