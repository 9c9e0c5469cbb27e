package relais.spaces;

import relais.people.Person;
import relais.people.Role;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A place to discuss, as one person sees it.
 *
 * @param language of its name and purpose, as shown here
 * @param moderates whether this person looks after it
 * @param readable whether they read it; else they only know of it
 * @param belongs whether it is among theirs: by joining, by a role, or looking after it
 * @param asked whether they wait for an answer to their wish to join
 * @param fresh in how many threads others wrote since this person was here
 * @param requests how many wait for an answer, for those who look after it
 */
public record Space(
        long id,
        String slug,
        String name,
        String purpose,
        String language,
        Entry entry,
        Optional<Role> role,
        Optional<Long> unitId,
        Optional<String> unitName,
        Optional<String> unitPath,
        Optional<String> country,
        Optional<Instant> archivedAt,
        boolean moderates,
        boolean joined,
        boolean readable,
        boolean belongs,
        boolean mayJoin,
        boolean mayAsk,
        boolean asked,
        Optional<Instant> seenUntil,
        boolean letterOff,
        long fresh,
        long requests) {

    public String path() {
        return "/spaces/" + slug;
    }

    /** For whom it is: a key of our words. */
    public String whom() {
        return role.map(Space::wordsFor).orElse("spaces.entry." + entry.word());
    }

    static String wordsFor(Role role) {
        return "spaces.role." + role.name().toLowerCase(Locale.ROOT);
    }

    public boolean isArchived() {
        return archivedAt.isPresent();
    }

    /** Who may join by one click does so by writing. */
    public boolean isWritable() {
        return readable && !isArchived() && (belongs || mayJoin);
    }

    /** Whether this person made it, or may change what is said about it. */
    public boolean isManagedBy(Person person) {
        return Reaching.spaces(person, unitPath, country);
    }
}
