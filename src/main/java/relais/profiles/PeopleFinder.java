package relais.profiles;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import relais.people.Names;

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
 * Finds people fast however many there are. What was asked for is first counted, but only up to
 * {@link Limits#rare}: if something is rare, its few people are looked at and sorted; if nothing
 * is, people are gone through in the order of the page, for enough of them will fit soon.
 */
final class PeopleFinder {

    /**
     * What decides the way. Up to {@code rare} people are looked at and sorted; more of them are
     * met on the way anyway. But those whose name begins with a word may all stand together near
     * the end: after so many rows the way is given up.
     */
    record Limits(int rare, int patience) {

        static final Limits USUAL = new Limits(12_000, 30_000);
    }

    /** MariaDB's answer to whoever reads more rows than LIMIT ROWS EXAMINED allows, and sorts. */
    private static final int GIVEN_UP = 1028;

    /**
     * A wish as a condition on a person p, and where those whom it fits are found by an index.
     *
     * @param id the number of a person there
     */
    private record Wish(Kind kind, String condition, String tables, String where, String id) {

        private enum Kind {
            WORD,
            IN_ORDER,
            OTHER
        }

        boolean isWord() {
            return kind == Kind.WORD;
        }

        /** Whether its index has people in the order of the page. */
        boolean isInOrder() {
            return kind == Kind.IN_ORDER;
        }

        String count() {
            return "SELECT 1 FROM %s WHERE %s".formatted(tables, where);
        }
    }

    /** Everything that was asked, ready to be put into a statement. */
    private record Asked(
            PeopleSearch search,
            Anchor anchor,
            List<Wish> wishes,
            Map<String, Object> values,
            int limit) {

        /** Everyone, or all of a country or job family: an index has them in this order. */
        boolean isInOrder() {
            return wishes.isEmpty() || wishes.size() == 1 && wishes.getFirst().isInOrder();
        }

        /** Without what is met already: this wish, and all words with it. */
        String conditions(Optional<Wish> met) {
            return wishes.stream()
                            .filter(
                                    wish ->
                                            met.filter(it -> it.equals(wish) || wish.isWord())
                                                    .isEmpty())
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
        return asked.isInOrder()
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
        return page(
                asked, few(asked, rare), asked.conditions(Optional.of(rare)), Integer.MAX_VALUE);
    }

    private FoundPeople page(Asked asked, String source, String conditions, int patience) {
        var people = store.people(source, conditions, asked.values(), asked.limit() + 1, patience);
        return FoundPeople.of(people, asked.limit());
    }

    private static int longest(List<String> words) {
        return words.indexOf(
                words.stream().max(Comparator.comparing(String::length)).orElseThrow());
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
        values.put("beginnings", Names.beginnings(words));
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
            wishes.add(word(i));
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
     * would first make a list of all who have it.
     */
    private static Wish word(int number) {
        return new Wish(
                Wish.Kind.WORD,
                HAS_WORD.formatted(number),
                "person_word q",
                "q.word LIKE :word" + number,
                "q.person_id");
    }

    private static final String HAS_WORD =
            """
            1 = (SELECT 1 FROM person_word w%1$d
                  WHERE w%1$d.person_id = p.id AND w%1$d.word LIKE :word%1$d LIMIT 1)\
            """;

    private static Wish column(String column, String value, String index) {
        return new Wish(
                Wish.Kind.IN_ORDER,
                "p." + column + " = :" + value,
                "person q FORCE INDEX (" + index + ")",
                "q." + column + " = :" + value,
                "q.id");
    }

    private static final Wish UNIT = unit("");

    /**
     * A unit of another country has nobody in this one: the walk would look at all to find none.
     */
    private static final Wish UNIT_IN_COUNTRY = unit(" AND q.country = :country");

    private static Wish unit(String also) {
        return new Wish(
                Wish.Kind.OTHER,
                "u.path LIKE :unitPath",
                "unit s STRAIGHT_JOIN person q FORCE INDEX (person_by_unit_country)"
                        + " ON q.unit_id = s.id"
                        + also,
                "s.path LIKE :unitPath",
                "q.id");
    }

    private static final Wish AMBASSADOR =
            new Wish(
                    Wish.Kind.OTHER,
                    "m.person_id IS NOT NULL",
                    "membership q",
                    "TRUE",
                    "q.person_id");

    private static final Wish CHAMPION =
            new Wish(
                    Wish.Kind.OTHER,
                    "c.person_id IS NOT NULL",
                    "champion q",
                    "q.valid_until >= UTC_DATE()",
                    "q.person_id");

    /**
     * The way from those whom one wish fits: with the words, which are compared before anybody is
     * read. Of somebody with a word it is known with which letters their others begin.
     */
    private static String few(Asked asked, Wish rare) {
        var words = new StringBuilder();
        for (int i = 0; i < asked.wishes().size(); i++) {
            var wish = asked.wishes().get(i);
            if (wish.isWord() && !wish.equals(rare)) {
                words.append(ALSO.formatted(i, rare.id()));
            }
        }
        return """
        (SELECT DISTINCT %s AS id
           FROM %s %s
          WHERE %s%s) few
          STRAIGHT_JOIN person p ON p.id = few.id\
        """
                .formatted(
                        rare.id(),
                        rare.tables(),
                        words,
                        rare.where(),
                        rare.isWord() ? " AND q.beginnings & :beginnings = :beginnings" : "");
    }

    private static final String ALSO =
            """

              STRAIGHT_JOIN person_word o%1$d ON o%1$d.person_id = %2$s AND o%1$d.word LIKE :word%1$d\
            """;

    private Optional<Wish> rarest(Asked asked) {
        var wishes = asked.wishes();
        var counts = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < wishes.size(); i++) {
            counts.put(
                    i,
                    "SELECT %d AS wish, COUNT(*) AS people FROM (%s LIMIT %d) counted"
                            .formatted(i, wishes.get(i).count(), limits.rare() + 1));
        }
        return store
                .counts(String.join("\nUNION ALL\n", counts.values()), asked.values())
                .entrySet()
                .stream()
                .filter(count -> count.getValue() <= limits.rare())
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
