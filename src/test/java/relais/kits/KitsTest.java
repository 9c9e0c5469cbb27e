package relais.kits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.kits.KitSaving.Overtaken;
import relais.kits.KitSaving.Saved;
import relais.kits.KitSaving.TooFew;
import relais.people.Person;
import relais.sharing.Pen;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.timeline.Network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class KitsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Kits kits;
    Person carla;
    long item;

    @BeforeEach
    void people() {
        carla = new Cast(database.jdbi()).carla();
        item = new Given(database.jdbi()).article("The pump from 1978", "ARTICLE");
        kits = portal.app().kits();
    }

    @Test
    void a_kit_opens_with_two_openings_in_each_language_and_not_before() {
        kits.save(carla, item, 0, Pen.draft("The only one"));
        assertThat(kits.show(item)).isFalse();
        assertThat(kits.open(item)).isEmpty();

        kits.save(carla, item, 1, Pen.draft("One", "Another one"));
        assertThat(kits.show(item)).isTrue();
        assertThat(kits.open(item)).isPresent();

        kits.hide(item);
        assertThat(kits.open(item)).isEmpty();
    }

    @Test
    void an_open_kit_never_shrinks_to_the_one_text() {
        kits.save(carla, item, 0, Pen.draft("One", "Another one"));
        kits.show(item);

        assertThat(kits.save(carla, item, 1, Pen.draft("One"))).isEqualTo(new TooFew());
        assertThat(kits.open(item).orElseThrow().openings()).hasSize(2);
    }

    @Test
    void the_same_words_stay_the_same_opening_and_what_is_gone_was_offered_all_the_same() {
        kits.save(carla, item, 0, Pen.draft("One", "Another one"));
        var before = kits.of(item).orElseThrow().openings();

        kits.save(carla, item, 1, Pen.draft("A third", "One"));

        var after = kits.of(item).orElseThrow();
        assertThat(after.edition()).isEqualTo(2);
        assertThat(after.openings()).extracting(Opening::words).containsExactly("A third", "One");
        assertThat(after.openings().getLast().id()).isEqualTo(before.getFirst().id());
        assertThat(kits.offered(item)).contains("One", "Another one", "A third");
    }

    @Test
    void openings_for_a_network_come_first_there_and_not_elsewhere() {
        var draft =
                new KitDraft(
                        Map.of(),
                        List.of(
                                new Opening.Wording("en", Optional.empty(), "Anywhere"),
                                new Opening.Wording("en", Optional.of(Network.X), "For X"),
                                new Opening.Wording("fr", Optional.empty(), "Partout")),
                        false);
        kits.save(carla, item, 0, draft);
        var kit = kits.of(item).orElseThrow();

        assertThat(kit.openings("en", Network.X))
                .extracting(Opening::words)
                .containsExactly("For X", "Anywhere");
        assertThat(kit.openings("en", Network.LINKEDIN))
                .extracting(Opening::words)
                .containsExactly("Anywhere");
        assertThat(kit.openings("de", Network.LINKEDIN))
                .extracting(Opening::words)
                .contains("Anywhere", "Partout");
    }

    @Test
    void whoever_saw_another_edition_is_overtaken() {
        kits.save(carla, item, 0, Pen.draft("One", "Another one"));

        assertThat(kits.save(carla, item, 0, Pen.draft("Late"))).isEqualTo(new Overtaken());
        assertThat(kits.of(item).orElseThrow().openings()).hasSize(2);
    }

    @RepeatedTest(3)
    void of_many_who_save_at_once_one_does() throws Exception {
        kits.save(carla, item, 0, Pen.draft("One", "Another one"));

        var all = Together.call(8, () -> kits.save(carla, item, 1, Pen.draft("New", "Newer")));

        assertThat(all.stream().filter(new Saved()::equals)).hasSize(1);
        assertThat(kits.of(item).orElseThrow().edition()).isEqualTo(2);
        assertThat(kits.of(item).orElseThrow().openings()).hasSize(2);
    }
}
