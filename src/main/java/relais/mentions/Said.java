package relais.mentions;

import relais.people.Person;
import relais.people.PersonCard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that somebody wrote among colleagues, wherever that was. */
public interface Said {

    long id();

    long authorId();

    /** Null when they have left the company. */
    PersonCard author();

    String words();

    String language();

    Instant writtenAt();

    Optional<Instant> changedAt();

    /** By its author. */
    Optional<Instant> withdrawnAt();

    /** By those who look after it. */
    Optional<Instant> removedAt();

    /** As it is shown. */
    List<Passage> passages();

    /** Leads to where it stands. */
    String path();

    /** Neither withdrawn nor removed. */
    default boolean stands() {
        return withdrawnAt().isEmpty() && removedAt().isEmpty();
    }

    default boolean isRemoved() {
        return removedAt().isPresent() && withdrawnAt().isEmpty();
    }

    default boolean isFrom(Person person) {
        return authorId() == person.id();
    }
}
