package relais.feed;

import org.jdbi.v3.core.Jdbi;

import relais.people.Grant;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who belongs to which audience, and whom a role reaches: the same answers for pieces of the feed
 * and for what other slices keep for some readers only.
 */
public final class Readership {

    private final ReaderStore readers;
    private final PeopleStore people;

    public Readership(Jdbi jdbi) {
        this.readers = jdbi.onDemand(ReaderStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
    }

    /**
     * Whether somebody belongs to an audience; one statement, and none for what is for everyone.
     */
    public Predicate<Audience> of(Person person) {
        var reader = new Known(person);
        return audience -> audience.isEveryone() || audience.fits(reader.get());
    }

    /**
     * Whether one of these roles reaches all of an audience. Units are looked up once, and only
     * where a role is limited to one.
     */
    public Predicate<Audience> reachOf(Person person, Set<Role> roles) {
        var grants = person.grants().stream().filter(it -> roles.contains(it.role())).toList();
        var units =
                grants.stream().anyMatch(it -> it.unitPath().isPresent())
                        ? people.units()
                        : List.<PeopleStore.UnitOption>of();
        return audience -> grants.stream().anyMatch(it -> reaches(it, audience, units));
    }

    private static boolean reaches(
            Grant grant, Audience audience, List<PeopleStore.UnitOption> units) {
        return grant.country().map(it -> audience.countries().equals(Set.of(it))).orElse(true)
                && grant.unitPath().map(it -> areBelow(audience.units(), it, units)).orElse(true);
    }

    private static boolean areBelow(
            Set<Long> some, String path, List<PeopleStore.UnitOption> units) {
        return !some.isEmpty()
                && units.stream()
                        .filter(it -> it.path().startsWith(path))
                        .map(PeopleStore.UnitOption::id)
                        .collect(Collectors.toSet())
                        .containsAll(some);
    }

    /** Asked for once. */
    private final class Known {

        private final Person person;
        private Optional<Reader> reader = Optional.empty();

        private Known(Person person) {
            this.person = person;
        }

        private Reader get() {
            if (reader.isEmpty()) {
                var pulse = readers.pulse(person.id());
                reader =
                        Optional.of(
                                new Reader(
                                        person.id(),
                                        person.language(),
                                        person.country(),
                                        person.unitPath(),
                                        pulse.jobFamily(),
                                        pulse.waveId()));
            }
            return reader.get();
        }
    }
}
