package relais.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.people.Role;
import relais.search.Findable;
import relais.search.Reader;
import relais.search.Sought;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.Instant;
import java.util.List;

/** Discussions are found by those who may read them. */
class FoundThreadsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;
    Places places;

    @BeforeEach
    void begin() {
        cast = new Cast(database.jdbi());
        places = new Places(database.jdbi(), portal.app().spaces());
    }

    @Test
    void the_title_and_every_answer_are_found_by_who_may_read_them_and_nobody_else() {
        var champions = places.of(Role.CHAMPION, "Champions", cast.lena());
        var thread = places.begun(cast.bruno(), champions, "The pelican question", "How many?");
        places.answer(cast.bruno(), champions, thread, "Ask the ornithologists.");

        assertThat(found(cast.bruno(), "pelicans")).hasSize(1);
        assertThat(found(cast.bruno(), "ornithologist")).hasSize(1);
        assertThat(found(cast.ada(), "pelicans")).isEmpty();
        assertThat(found(cast.emma(), "ornithologist")).isEmpty();
        portal.signIn(cast.bruno());
        assertThat(portal.get("/search?q=pelican").html().select(".found__title a").attr("href"))
                .isEqualTo("/spaces/" + champions + "/threads/" + thread.id());
    }

    @Test
    void what_was_withdrawn_or_removed_is_not_found_any_more_and_what_comes_back_is() {
        var open = places.open("Birds", cast.lena());
        var thread = places.begun(cast.ada(), open, "The pelican question", "How many?");
        var answer = places.answered(cast.bruno(), open, thread, "Ask the ornithologists.");
        var revisions = portal.app().spaces().revisions();
        assertThat(found(cast.emma(), "ornithologists")).hasSize(1);

        revisions.remove(answer.id());
        assertThat(found(cast.emma(), "ornithologists")).isEmpty();
        revisions.restore(answer.id());
        assertThat(found(cast.emma(), "ornithologists")).hasSize(1);
        revisions.withdraw(cast.ada(), places.opening(thread));
        assertThat(found(cast.emma(), "pelican")).isEmpty();
    }

    private List<?> found(Person person, String words) {
        var search = portal.app().search();
        search.keepUp();
        var reader = new Reader(person, "en", Instant.now());
        return search.everything(reader, Sought.of(words)).groups().stream()
                .filter(it -> it.kind() == Findable.THREADS)
                .flatMap(it -> it.results().stream())
                .toList();
    }
}
