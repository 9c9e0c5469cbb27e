package relais.comments;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.mapper.Nested;

import relais.database.Json;
import relais.mentions.Passage;
import relais.mentions.Said;
import relais.people.Person;
import relais.people.PersonCard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wrote below a content item.
 *
 * @param threadId the comment that began the thread; its own number for that one
 * @param author null when they have left the company: the words stay
 * @param named who is named in it, as JSON: names by handle
 */
public record Comment(
        long id,
        long itemId,
        long threadId,
        long authorId,
        @Nested("a_") PersonCard author,
        String words,
        String language,
        Instant writtenAt,
        Optional<Instant> changedAt,
        Optional<Instant> withdrawnAt,
        Optional<Instant> removedAt,
        Optional<String> named)
        implements Said {

    /** So long its author can change what it says. */
    public static final Duration CHANGEABLE = Duration.ofMinutes(15);

    public boolean isReply() {
        return id != threadId;
    }

    public boolean isChangeableBy(Person person, Instant now) {
        return isFrom(person) && stands() && now.isBefore(writtenAt.plus(CHANGEABLE));
    }

    @Override
    public List<Passage> passages() {
        return Passage.of(words, names());
    }

    @Override
    public String path() {
        return path(id);
    }

    public static String path(long id) {
        return "/comments/" + id;
    }

    Place place() {
        return new Place(threadId, id);
    }

    private Map<String, String> names() {
        return named.map(it -> Json.read(it, new TypeReference<Map<String, String>>() {}))
                .orElse(Map.of());
    }
}
