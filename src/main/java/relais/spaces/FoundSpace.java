package relais.spaces;

import relais.people.Person;
import relais.people.Role;

import java.time.Instant;
import java.util.Optional;

/**
 * A space as those see it who make and change it, without what is said in it.
 *
 * @param language of its name, as shown here
 */
public record FoundSpace(
        long id,
        String slug,
        String name,
        String language,
        Entry entry,
        Optional<Role> role,
        Optional<Long> unitId,
        Optional<String> unitCode,
        Optional<String> unitPath,
        Optional<String> country,
        Optional<Instant> archivedAt,
        int version) {

    public String path() {
        return "/spaces/" + slug;
    }

    boolean isManagedBy(Person person) {
        return Reaching.spaces(person, unitPath, country);
    }
}
