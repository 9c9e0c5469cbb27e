package relais.profiles;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.WorkingTime;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Colleagues: finding them, and what each shows of themselves. */
public final class Profiles {

    private final Jdbi jdbi;
    private final ProfilesStore store;
    private final PeopleStore people;
    private final PeopleFinder finder;
    private final SearchOptions options;

    public Profiles(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ProfilesStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.finder = new PeopleFinder(store, PeopleFinder.Limits.USUAL);
        this.options = new SearchOptions(store);
    }

    /** Where a search begins; its unit is missing there when no unit has such a code. */
    public Anchor anchor(PeopleSearch search) {
        return search.unit().isEmpty() && search.after().isEmpty()
                ? Anchor.none()
                : store.anchor(search.unit(), search.after());
    }

    /** In the order of family names, then given names; those who have left are not found. */
    public FoundPeople find(PeopleSearch search, Anchor anchor, int limit) {
        return finder.find(search, anchor, limit);
    }

    /** By what a search can be narrowed. */
    public List<Option> options(Anchor anchor) {
        return options.around(anchor.unitPath().orElse("/"));
    }

    /** Empty for those who are not there or have left the company. */
    public Optional<Profile> profile(String handle) {
        return store.profile(handle);
    }

    public void speak(Person person, String language) {
        people.chooseLanguage(person.id(), language);
    }

    /** When somebody works; empty where they never said. */
    public Optional<WorkingTime> workingTime(Person person) {
        return people.workingTime(person.id());
    }

    /** Working time that is the usual one is not kept: it changes with the programme's. */
    public void live(
            Person person, String language, ZoneId zone, WorkingTime working, WorkingTime usual) {
        jdbi.useTransaction(
                _ -> {
                    people.chooseLanguage(person.id(), language);
                    people.chooseZone(person.id(), zone);
                    if (working.equals(usual)) {
                        people.forgetWorkingTime(person.id());
                    } else {
                        people.chooseWorkingTime(
                                person.id(), working.digits(), working.begins(), working.ends());
                    }
                });
    }
}
