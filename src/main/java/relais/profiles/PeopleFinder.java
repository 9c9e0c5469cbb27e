package relais.profiles;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import java.sql.SQLException;
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

    /**
     * What decides the way. Up to {@code rare} people are looked at and sorted; more of them are
     * met on the way anyway. Words are quicker to compare, and two common ones may be rare
     * together. But those whose name begins with a word may all stand together near the end: after
     * so many rows the way is given up.
     */
    record Limits(int rare, int rareWord, int patience) {

        static final Limits USUAL = new Limits(5_000, 10_000, 30_000);
    }

    /** MariaDB's answer to whoever reads more rows than LIMIT ROWS EXAMINED allows, and sorts. */
    private static final int GIVEN_UP = 1028;

    /** A wish as conditions on a person p, and the way to those few whom it fits. */
    private record Wish(String condition, String count, String source) {

        boolean isWord() {
            return count.contains("person_word");
        }
    }

    /** Everything that was asked, ready to be put into a statement. */
    private record Asked(
            PeopleSearch search,
            Anchor anchor,
            List<Wish> wishes,
            Map<String, Object> values,
            int limit) {

        String conditions(Optional<Wish> met) {
            return wishes.stream()
                            .filter(wish -> !isMetBy(met, wish))
                            .map(wish -> "AND " + wish.condition())
                            .collect(Collectors.joining("\n      "))
                    + (anchor.personId().isPresent() ? AFTER : "");
        }
    }

    private final ProfilesStore store;
    private final Limits limits;

    PeopleFinder(ProfilesStore store, Limits limits) {
        this.store = store;
        this.limits = limits;
    }

    FoundPeople find(PeopleSearch search, Anchor anchor, int limit) {
        if (search.isHopeless()) {
            return FoundPeople.none();
        }
        var wishes = wishes(search, anchor);
        var asked = new Asked(search, anchor, wishes, values(search, anchor), limit);
        return wishes.isEmpty()
                ? onTheWay(asked, Integer.MAX_VALUE)
                : rarest(asked).map(rare -> fromFew(asked, rare)).orElseGet(() -> among(asked));
    }

    /** Nothing is rare. Two common words may be, and one may take too long to meet. */
    private FoundPeople among(Asked asked) {
        var words = asked.search().words();
        if (words.isEmpty()) {
            return onTheWay(asked, Integer.MAX_VALUE);
        }
        var longest = asked.wishes().get(longest(words));
        return words.size() > 1
                ? fromFew(asked, longest)
                : soon(asked).orElseGet(() -> fromFew(asked, longest));
    }

    /** A full page, or nothing when patience has come to its end. */
    private Optional<FoundPeople> soon(Asked asked) {
        try {
            return Optional.of(onTheWay(asked, limits.patience())).filter(FoundPeople::more);
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause && cause.getErrorCode() == GIVEN_UP) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private FoundPeople onTheWay(Asked asked, int patience) {
        return page(asked, walk(asked.search()), asked.conditions(Optional.empty()), patience);
    }

    private FoundPeople fromFew(Asked asked, Wish rare) {
        return page(asked, rare.source(), asked.conditions(Optional.of(rare)), Integer.MAX_VALUE);
    }

    private FoundPeople page(Asked asked, String source, String conditions, int patience) {
        var people = store.people(source, conditions, asked.values(), asked.limit() + 1, patience);
        return FoundPeople.of(people, asked.limit());
    }

    private static int longest(List<String> words) {
        return words.indexOf(
                words.stream().max(Comparator.comparing(String::length)).orElseThrow());
    }

    /** The way from a rare word has compared all words. */
    private static boolean isMetBy(Optional<Wish> rarest, Wish wish) {
        return rarest.filter(it -> it.equals(wish) || it.isWord() && wish.isWord()).isPresent();
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
            wishes.add(search.country().isEmpty() ? UNIT : UNIT_IN_COUNTRY);
        }
        switch (search.group()) {
            case EVERYONE -> {}
            case AMBASSADORS -> wishes.add(AMBASSADOR);
            case CHAMPIONS -> wishes.add(CHAMPION);
        }
        return wishes;
    }

    /**
     * In the order of the page, a word is looked up person by person: of an EXISTS the database
     * would first make a list of all who have it. From a rare word on, words are joined before
     * anybody is read.
     */
    private static Wish word(int number, int words) {
        var others = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i != number) {
                others.append(ALSO.formatted(i));
            }
        }
        return new Wish(
                HAS_WORD.formatted(number),
                "SELECT 1 FROM person_word WHERE word LIKE :word" + number,
                """
                (SELECT DISTINCT w.person_id
                   FROM person_word w %2$s
                  WHERE w.word LIKE :word%1$d) few
                  STRAIGHT_JOIN person p ON p.id = few.person_id\
                """
                        .formatted(number, others));
    }

    private static final String ALSO =
            """

              STRAIGHT_JOIN person_word o%1$d
                         ON o%1$d.person_id = w.person_id AND o%1$d.word LIKE :word%1$d\
            """;

    private static final String HAS_WORD =
            """
            1 = (SELECT 1 FROM person_word w%1$d
                  WHERE w%1$d.person_id = p.id AND w%1$d.word LIKE :word%1$d LIMIT 1)\
            """;

    private static Wish column(String column, String value, String index) {
        return new Wish(
                "p." + column + " = :" + value,
                "SELECT 1 FROM person FORCE INDEX (" + index + ") WHERE " + column + " = :" + value,
                """
                (SELECT :%s AS wanted) few
                  STRAIGHT_JOIN person p FORCE INDEX (%s) ON p.%s = few.wanted\
                """
                        .formatted(value, index, column));
    }

    private static final Wish UNIT =
            new Wish(
                    "u.path LIKE :unitPath",
                    "SELECT 1 FROM unit s JOIN person q ON q.unit_id = s.id WHERE s.path LIKE"
                            + " :unitPath",
                    "unit few STRAIGHT_JOIN person p ON p.unit_id = few.id AND few.path LIKE"
                            + " :unitPath");

    /**
     * A unit of another country has nobody in this one: the walk would look at all to find none.
     */
    private static final Wish UNIT_IN_COUNTRY =
            new Wish(
                    UNIT.condition(),
                    "SELECT 1 FROM unit s JOIN person q FORCE INDEX (person_by_unit_country) ON"
                            + " q.unit_id = s.id AND q.country = :country WHERE s.path LIKE"
                            + " :unitPath",
                    "unit few STRAIGHT_JOIN person p FORCE INDEX (person_by_unit_country) ON"
                            + " p.unit_id = few.id AND p.country = :country AND few.path LIKE"
                            + " :unitPath");

    private static final Wish AMBASSADOR =
            new Wish(
                    "m.person_id IS NOT NULL",
                    "SELECT 1 FROM membership",
                    "membership few STRAIGHT_JOIN person p ON p.id = few.person_id");

    private static final Wish CHAMPION =
            new Wish(
                    "c.person_id IS NOT NULL",
                    "SELECT 1 FROM champion",
                    "champion few STRAIGHT_JOIN person p ON p.id = few.person_id AND"
                            + " few.valid_until >= UTC_DATE()");

    private Optional<Wish> rarest(Asked asked) {
        var wishes = asked.wishes();
        var counts = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < wishes.size(); i++) {
            counts.put(
                    i,
                    "SELECT %d AS wish, COUNT(*) AS people FROM (%s LIMIT %d) counted"
                            .formatted(i, wishes.get(i).count(), rare(wishes.get(i)) + 1));
        }
        return store
                .counts(String.join("\nUNION ALL\n", counts.values()), asked.values())
                .entrySet()
                .stream()
                .filter(count -> count.getValue() <= rare(wishes.get(count.getKey())))
                .min(Comparator.comparing(Map.Entry::getValue))
                .map(count -> wishes.get(count.getKey()));
    }

    private int rare(Wish wish) {
        return wish.isWord() ? limits.rareWord() : limits.rare();
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
