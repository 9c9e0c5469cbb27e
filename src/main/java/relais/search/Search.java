package relais.search;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;
import relais.profiles.Anchor;
import relais.profiles.FoundPeople;
import relais.profiles.PeopleSearch;
import relais.profiles.Profiles;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what somebody may see by the words in it, whatever kind it is; and colleagues by their
 * names, whom {@link Profiles} finds.
 */
public final class Search {

    private static final int OF_EACH = 5;
    private static final int PEOPLE = 3;
    private static final int A_PAGE = 20;

    private final Profiles profiles;
    private final Finder finder;
    private final Suggestions suggestions;
    private final Index index;
    private final IndexAudit audit;

    public Search(Jdbi jdbi, Profiles profiles) {
        this(jdbi, profiles, Finder.Limits.USUAL);
    }

    Search(Jdbi jdbi, Profiles profiles, Finder.Limits limits) {
        var store = jdbi.onDemand(SearchStore.class);
        this.profiles = profiles;
        this.finder = new Finder(store, limits);
        this.suggestions = new Suggestions(store);
        this.index = new Index(jdbi);
        this.audit = new IndexAudit(jdbi, index);
    }

    /** A few of every kind, and what may have been meant where there is nothing. */
    public Found everything(Reader reader, Sought sought) {
        var found = find(reader, sought, List.of(Findable.values()), From.BEGINNING, OF_EACH, true);
        return found.isNothing() ? found.suggesting(suggestion(reader, sought)) : found;
    }

    /** One kind, a page at a time. */
    public Found all(Reader reader, Sought sought, Findable kind, Optional<Position> after) {
        return find(reader, sought, List.of(kind), new From(after), A_PAGE, false);
    }

    /** Reads anew what has changed since, so that it is found as it is now. */
    public void keepUp() {
        index.keepUp();
    }

    /** So that new words are suggested. */
    public void learnWords() {
        index.spread();
    }

    /** So that names are suggested, too, and no word that is nowhere any more. */
    public void learnNames() {
        index.learnNames();
        index.spread();
    }

    public List<Check> checks() {
        return audit.checks();
    }

    private Found find(
            Reader reader,
            Sought sought,
            List<Findable> kinds,
            From from,
            int shown,
            boolean people) {
        if (!sought.isFair()) {
            return new Found(List.of(), NOBODY, Optional.empty());
        }
        // one more than is shown says whether there is more
        var wish = new Wish(sought, finder.frequencies(sought), reader, from, shown + 1);
        var groups =
                kinds.stream()
                        .map(it -> group(it, wish, shown))
                        .filter(it -> !it.results().isEmpty())
                        .toList();
        return new Found(groups, people ? people(sought, PEOPLE) : NOBODY, Optional.empty());
    }

    private FoundGroup group(Findable kind, Wish wish, int shown) {
        return FoundGroup.of(
                kind, finder.find(kind, wish), wish.sought(), wish.reader().language(), shown);
    }

    private static final FoundPeople NOBODY = new FoundPeople(List.of(), false);

    private FoundPeople people(Sought sought, int shown) {
        return profiles.find(PeopleSearch.named(sought.text()), Anchor.none(), shown);
    }

    private Optional<String> suggestion(Reader reader, Sought sought) {
        return suggestions.better(sought, it -> isFound(reader, it));
    }

    private boolean isFound(Reader reader, Sought sought) {
        if (!sought.isFair()) {
            return false;
        }
        var wish = one(reader, sought);
        return Stream.of(Findable.values()).anyMatch(it -> !finder.find(it, wish).isEmpty())
                || !people(sought, 1).people().isEmpty();
    }

    private Wish one(Reader reader, Sought sought) {
        return new Wish(sought, finder.frequencies(sought), reader, From.BEGINNING, 1);
    }
}
