package relais.sharing;

import relais.people.Person;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Whoever keeps moments for drafts: asked by the composer, and told of drafts that are gone. */
public interface Plans {

    /** When its writer means to post it, by their clock; empty where they did not say. */
    Optional<ZonedDateTime> moment(Person writer, long draftId);

    /** In the transaction in which it was declared or thrown away. */
    void removed(Person writer, long draftId);
}
