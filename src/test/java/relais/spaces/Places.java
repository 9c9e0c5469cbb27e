package relais.spaces;

import org.jdbi.v3.core.Jdbi;

import relais.mentions.Mentions;
import relais.people.Person;
import relais.people.Role;
import relais.spaces.FoundationStore.Text;
import relais.spaces.Writing.Words;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Spaces that tests begin with, and what people say in them. */
final class Places {

    private final Spaces spaces;
    private final Mentions mentions;

    Places(Jdbi jdbi, Spaces spaces) {
        this.spaces = spaces;
        this.mentions = new Mentions(jdbi);
    }

    String open(String name, Person moderator) {
        return found(name, Entry.OPEN, null, null, moderator);
    }

    String byRequest(String name, Person moderator) {
        return found(name, Entry.REQUEST, null, null, moderator);
    }

    String of(Role role, String name, Person moderator) {
        return found(name, Entry.ROLE, role, null, moderator);
    }

    String inCountry(String country, String name, Person moderator) {
        return found(name, Entry.OPEN, null, country, moderator);
    }

    Space seen(Person person, String slug) {
        return maybe(person, slug).orElseThrow();
    }

    Optional<Space> maybe(Person person, String slug) {
        return spaces.space(person, "en", slug);
    }

    /** The thread of what somebody begins there. */
    SpaceThread begun(Person author, String slug, String title, String words) {
        var space = seen(author, slug);
        long post = spaces.writing().begin(author, space, title, words(words)).orElseThrow();
        return spaces.discussions().threadOf(post(post)).orElseThrow();
    }

    Optional<Long> answer(Person author, String slug, SpaceThread thread, String words) {
        return spaces.writing().answer(author, seen(author, slug), thread, words(words));
    }

    Post answered(Person author, String slug, SpaceThread thread, String words) {
        return post(answer(author, slug, thread, words).orElseThrow());
    }

    Post post(long id) {
        return spaces.discussions().anyPost(id).orElseThrow();
    }

    Post opening(SpaceThread thread) {
        return post(thread.openingId());
    }

    SpaceThread again(SpaceThread thread) {
        return spaces.discussions().threadOf(opening(thread)).orElseThrow();
    }

    Words words(String words) {
        return words(words, UUID.randomUUID().toString());
    }

    Words words(String words, String key) {
        return new Words(mentions.read(words), "en", Optional.empty(), key);
    }

    private String found(String name, Entry entry, Role role, String country, Person moderator) {
        return spaces.foundation()
                .found(
                        moderator,
                        new Charter(
                                List.of(new Text("en", name, "To talk about it.")),
                                entry,
                                Optional.ofNullable(role),
                                Optional.empty(),
                                Optional.ofNullable(country),
                                List.of(moderator.id())));
    }
}
