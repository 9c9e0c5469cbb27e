package relais.spaces;

import com.fasterxml.jackson.core.type.TypeReference;

import gg.jte.Content;

import org.jdbi.v3.core.mapper.Nested;

import relais.database.Json;
import relais.mentions.Passage;
import relais.mentions.Said;
import relais.people.Person;
import relais.people.PersonCard;
import relais.web.Talk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wrote in a thread.
 *
 * @param author null when they have left the company: the words stay
 * @param words Markdown
 * @param named who is named in it, as JSON: names by handle
 * @param file null where none came with it
 */
public record Post(
        long id,
        long threadId,
        long authorId,
        @Nested("a_") PersonCard author,
        String words,
        String language,
        Instant writtenAt,
        Optional<Instant> changedAt,
        Optional<Instant> withdrawnAt,
        Optional<Instant> removedAt,
        Optional<String> named,
        @Nested("f_") Attachment file)
        implements Said {

    /** So long its author can change what it says. */
    public static final Duration CHANGEABLE = Duration.ofMinutes(15);

    public boolean isChangeableBy(Person person, Instant now) {
        return isFrom(person) && stands() && now.isBefore(writtenAt.plus(CHANGEABLE));
    }

    /** As it is shown in its thread. */
    public Content html() {
        return Talk.html(words, names());
    }

    /** As it was typed. */
    @Override
    public List<Passage> passages() {
        return Passage.of(words, names());
    }

    private Map<String, String> names() {
        return named.map(it -> Json.read(it, new TypeReference<Map<String, String>>() {}))
                .orElse(Map.of());
    }

    @Override
    public String path() {
        return path(id);
    }

    public static String path(long id) {
        return "/spaces/posts/" + id;
    }
}
