package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.Given;
import relais.support.Portal;
import relais.support.ReadAloud;
import relais.support.TestDatabase;

/** A board as a screen reader finds it: a table with a name, headers, and words for every mark. */
@Tag("browser")
class BoardReadingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void threeOnTheBoard() {
        cast = new Cast(database.jdbi());
        var given = new Given(database.jdbi());
        learned(given.member("Nova", "Person"), 2);
        learned(cast.ada().id(), 1);
        learned(cast.bruno().id(), 1);
        portal.drain();
        portal.signIn(cast.bruno());
    }

    @Test
    void the_table_says_what_it_is_and_each_row_whom_it_is_about() {
        try (var browser = Chromium.open(portal.url(""), "en")) {
            browser.go("/boards/points?period=all");
            var table = ReadAloud.of(browser, "table");

            assertThat(table.name()).contains("Europe/Paris");
            assertThat(table.all("columnheader")).containsExactly("Place", "Name", "Points");
            assertThat(table.all("rowheader")).hasSize(3);
            assertThat(table.all("row"))
                    .anyMatch(it -> it.startsWith("1 Nova Person"))
                    .anyMatch(it -> it.startsWith("2 (shared place) Ada Lindqvist"))
                    .anyMatch(it -> it.startsWith("2 (shared place) Bruno Bouchard You"))
                    .noneMatch(it -> it.contains("="));
        }
    }

    @Test
    void ones_own_row_is_found_and_each_name_leads_to_its_profile() {
        try (var browser = Chromium.open(portal.url(""), "fr")) {
            browser.go("/boards/points?period=all&lang=fr");
            var table = ReadAloud.of(browser, "table");

            assertThat(table.all("row").stream().filter(it -> it.contains("Vous"))).hasSize(1);
            assertThat(table.all("link")).contains("Ada Lindqvist", "Nova Person");
            assertThat(browser.barriers()).isEmpty();
        }
    }

    private void learned(long person, int modules) {
        for (int module = 1; module <= modules; module++) {
            long subject = module;
            database.jdbi()
                    .useTransaction(
                            _ ->
                                    portal.app()
                                            .ledger()
                                            .recordOnce(person, Action.MODULE_COMPLETED, subject));
        }
    }
}
