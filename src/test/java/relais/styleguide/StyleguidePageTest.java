package relais.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.util.Map;

class StyleguidePageTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal = new Portal(database, Map.of("RELAIS_DEV", "on"));

    @BeforeEach
    void signIn() {
        portal.signIn(new Cast(database.jdbi()).ada());
    }

    @Test
    void shows_components_in_both_languages() {
        assertThat(portal.get("/styleguide?lang=en").text("h1")).isEqualTo("Style guide");
        assertThat(portal.get("/styleguide?lang=fr").text("h1")).isEqualTo("Guide de style");
    }

    @Test
    void ids_are_used_once() {
        var ids = portal.get("/styleguide").html().select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }
}
