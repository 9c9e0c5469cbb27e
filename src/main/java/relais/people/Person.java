package relais.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who works here and may sign in, with everything that decides what they may do.
 *
 * @param everChampion also when the label has run out: what they began as one goes on
 */
public record Person(
        long id,
        String handle,
        String givenName,
        String familyName,
        String email,
        long unitId,
        String unitPath,
        String country,
        String language,
        ZoneId zone,
        boolean leader,
        boolean ambassador,
        boolean champion,
        boolean everChampion,
        Optional<Pause> pause,
        List<Grant> grants) {

    /** One person of the lines that the view person_rights has of them; empty of none. */
    public static Optional<Person> withAllGrants(List<Person> lines) {
        return lines.stream()
                .reduce(
                        (one, other) ->
                                one.with(
                                        Stream.of(one, other)
                                                .flatMap(line -> line.grants().stream())
                                                .toList()));
    }

    private Person with(List<Grant> all) {
        return new Person(
                id,
                handle,
                givenName,
                familyName,
                email,
                unitId,
                unitPath,
                country,
                language,
                zone,
                leader,
                ambassador,
                champion,
                everChampion,
                pause,
                all);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public boolean isPausedAt(Instant now) {
        return pause.filter(it -> it.holdsAt(now)).isPresent();
    }

    public String initials() {
        return Names.initials(givenName, familyName);
    }

    /** One of twelve quiet colours, always the same for the same person: 0 to 11. */
    public int hue() {
        return Names.hue(handle);
    }

    /** Whether the role is theirs at all, be it limited to a unit or a country. */
    public boolean is(Role role) {
        return switch (role) {
            case ANYONE, EMPLOYEE -> true;
            case MACHINE -> false;
            case AMBASSADOR -> ambassador;
            case CHAMPION -> champion;
            case LEAD, EDITOR, HR, ADMIN -> grants.stream().anyMatch(grant -> grant.role() == role);
        };
    }

    /** Whether the role is theirs without limits. */
    public boolean isEverywhere(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role && !grant.isLimited());
    }

    /** Whether the role is theirs where somebody of this unit and country works. */
    public boolean isFor(Role role, String unitPath, String country) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && grant.covers(unitPath, country));
    }
}
