package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.results.LinkedInFiles;
import relais.support.Cast;
import relais.support.Chromium;
import relais.support.RealPortal;
import relais.support.TestDatabase;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.PostDraft;
import relais.timeline.PostLink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Ada lets the portal read LinkedIn’s file, takes what it says of a post of hers and of one that
 * she had not declared, and then types a figure. In French, and in English without JavaScript.
 */
@Tag("browser")
class ResultsJourneyTest {

    private static final String PASSWORD = "a long enough password";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal portal =
            new RealPortal(database, Map.of("RELAIS_DATA", "target/journey"));

    @TempDir Path folder;

    final LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(20);
    Cast cast;

    @BeforeEach
    void adaWithAPost() {
        cast = new Cast(database.jdbi());
        portal.app().loadStarter();
        portal.app().identity().credentials().give(cast.ada().id(), PASSWORD);
        portal.app()
                .timeline()
                .declare(
                        cast.ada(),
                        "of-the-journey",
                        new PostDraft(
                                Network.LINKEDIN,
                                Optional.of(
                                        new PostLink(
                                                LinkedInFiles.copied(LinkedInFiles.number(day)))),
                                "The sand knows more.",
                                "en",
                                Optional.empty(),
                                Optional.empty(),
                                day,
                                Help.NONE,
                                false));
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "en, false"})
    void from_the_file_to_ones_own_figures(String language, boolean scripts) throws Exception {
        database.jdbi().useHandle(it -> it.execute("UPDATE person SET language = ?", language));

        try (var ada = browser(language, scripts)) {
            ada.go("/me/shares");
            assertThat(ada.barriers()).isEmpty();
            ada.click("main .opening__end a[href='/me/shares/import']");
            ada.await(() -> ada.path().equals("/me/shares/import"));
            assertThat(ada.barriers()).isEmpty();
            ada.find("#field_file").sendKeys(overview(language).toString());
            ada.click("main form .button");

            ada.await(() -> ada.all("#preview").size() == 1);
            assertThat(ada.barriers()).isEmpty();
            assertThat(ada.text("#preview")).contains("The sand knows more.");
            ada.click("#preview input[value='f0']");
            ada.click("#preview > .actions button");

            ada.await(() -> ada.path().equals("/me/shares"));
            assertThat(ada.all("#shares > li")).hasSize(2);
            assertThat(ada.text("#shares")).containsPattern("1[,\\u202f]240");
            types(ada);
            assertThat(ada.barriers()).isEmpty();
        }
    }

    private void types(Chromium ada) {
        ada.click("#shares > li:last-child .result__act");
        ada.await(() -> ada.path().endsWith("/results"));
        ada.type("reactions", "58");
        ada.click("#figures_form > .actions button");
        ada.await(() -> ada.path().equals("/me/shares"));
        assertThat(ada.text("#shares > li:last-child")).contains("58");
    }

    private Path overview(String language) throws IOException {
        var told = LinkedInFiles.told(day, 1_240, 81);
        var other = LinkedInFiles.told(day.plusDays(4), 860, 42);
        return Files.write(
                folder.resolve("AggregateAnalytics_Ada.xlsx"),
                language.equals("fr")
                        ? LinkedInFiles.frenchOverview(told, other)
                        : LinkedInFiles.overview(told, other));
    }

    private Chromium browser(String language, boolean scripts) {
        var browser =
                scripts
                        ? Chromium.open(portal.origin(), language)
                        : Chromium.withoutScripts(portal.origin(), language);
        browser.signIn(cast.ada().email(), PASSWORD);
        return browser;
    }
}
