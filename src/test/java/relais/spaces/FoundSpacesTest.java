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

/** Spaces are found by those who may know of them. */
class FoundSpacesTest {

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
    void a_space_is_found_by_its_name_also_before_anything_was_said_in_it() {
        var birds = places.open("Water birds", cast.lena());

        assertThat(found(cast.emma(), "bird")).hasSize(1);
        portal.signIn(cast.emma());
        assertThat(portal.get("/search?q=birds").html().select(".found__title a").attr("href"))
                .isEqualTo("/spaces/" + birds);
    }

    @Test
    void what_is_for_a_role_is_found_by_those_who_have_it() {
        places.of(Role.CHAMPION, "Pelican champions", cast.lena());

        assertThat(found(cast.bruno(), "pelican")).hasSize(1);
        assertThat(found(cast.ada(), "pelican")).isEmpty();
        assertThat(found(cast.emma(), "pelican")).isEmpty();
    }

    @Test
    void under_another_name_it_is_found_by_that_one_alone() {
        places.open("Water birds", cast.lena());
        assertThat(found(cast.emma(), "birds")).hasSize(1);

        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE space_text SET name = 'Herons' WHERE name = 'Water"
                                                + " birds'"));

        assertThat(found(cast.emma(), "birds")).isEmpty();
        assertThat(found(cast.emma(), "heron")).hasSize(1);
    }

    private List<?> found(Person person, String words) {
        var search = portal.app().search();
        search.keepUp();
        var reader = new Reader(person, "en", Instant.now());
        return search.everything(reader, Sought.of(words)).groups().stream()
                .filter(it -> it.kind() == Findable.SPACES)
                .flatMap(it -> it.results().stream())
                .toList();
    }
}
