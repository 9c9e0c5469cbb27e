package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.badges.CatalogueStore.Change;
import relais.people.Names;
import relais.people.Person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The catalogue as HR edits it. What people were given stays as it was given. */
public final class Catalogue {

    /** The address of the form. */
    private static final Set<String> FORM = Set.of("new");

    private final Jdbi jdbi;
    private final CatalogueStore store;
    private final Clock clock;

    Catalogue(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(CatalogueStore.class);
        this.clock = clock;
    }

    /** Its slug comes from its English name, with a number where others were called so before. */
    public String create(Person by, BadgeTerms terms) {
        return jdbi.inTransaction(
                _ -> {
                    int position = store.lastPosition() + 10;
                    var slug =
                            Names.slugs(terms.englishName(), FORM, "badge")
                                    .filter(it -> insert(it, position, terms, by))
                                    .findFirst()
                                    .orElseThrow();
                    write(jdbi.onDemand(BadgeStore.class).idOf(slug), terms);
                    return slug;
                });
    }

    /** False when somebody changed the badge after the version that was seen. */
    public boolean change(Person by, Badge badge, int seen, BadgeTerms terms) {
        return jdbi.inTransaction(
                _ -> {
                    boolean first = store.update(badge.id(), seen, terms, by.id(), clock.instant());
                    if (first) {
                        write(badge.id(), terms);
                    }
                    return first;
                });
    }

    /** No longer given, by nobody and by no rule. Awards stay. */
    public void retire(Person by, Badge badge) {
        store.retire(badge.id(), Optional.of(clock.instant()), by.id(), clock.instant());
    }

    public void bringBack(Person by, Badge badge) {
        store.retire(badge.id(), Optional.empty(), by.id(), clock.instant());
    }

    public List<Wording> wordings(Badge badge) {
        return store.wordings(badge.id());
    }

    public List<LevelWording> levelWordings(Badge badge) {
        return store.levelWordings(badge.id());
    }

    /** Empty while it is as it was shipped. */
    public Optional<Change> lastChange(Badge badge) {
        return store.lastChange(badge.id());
    }

    private boolean insert(String slug, int position, BadgeTerms terms, Person by) {
        return store.insert(slug, position, terms, by.id(), clock.instant());
    }

    private void write(long badgeId, BadgeTerms terms) {
        store.write(badgeId, terms.wordings());
        store.writeLevels(badgeId, terms.levelWordings());
    }
}
