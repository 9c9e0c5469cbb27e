package relais.kudos;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.time.Instant;
import java.util.Optional;

/**
 * One thank-you. Giver or receiver are null when they have left the company: the words stay with
 * the other.
 */
public record Thanks(
        long id,
        long giverId,
        long receiverId,
        @Nested("g_") PersonCard giver,
        @Nested("r_") PersonCard receiver,
        String message,
        String language,
        Optional<String> aboutPath,
        Optional<String> aboutTitle,
        int turn,
        Instant givenAt,
        Optional<Instant> shownAt) {

    public Worth worth() {
        return Worth.after(turn);
    }

    public boolean isOnWall() {
        return shownAt.isPresent();
    }

    public Optional<Work> about() {
        return aboutPath.map(path -> new Work(path, aboutTitle.orElse(path)));
    }

    public boolean isFrom(long personId) {
        return giverId == personId;
    }

    public boolean isFor(long personId) {
        return receiverId == personId;
    }

    public String path() {
        return "/kudos/" + id;
    }
}
