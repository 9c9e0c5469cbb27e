package relais.ownvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import relais.ownvoice.Remark.Kind;
import relais.ownvoice.SelfCheck.Picture;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.timeline.Network;
import relais.web.MessageCatalog;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class SelfCheckTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private final Settings settings =
            new Settings(database.jdbi(), Clock.fixed(Given.NOW, ZoneOffset.UTC));
    private final SelfCheck check = new SelfCheck(settings);

    @BeforeEach
    void words_that_stay_inside() {
        settings.change(
                new Cast(database.jdbi()).lena(),
                Programme.CONFIDENTIAL_WORDS,
                0,
                "Projet Hermès, Orion, Blue Door");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je travaille chez Orvane depuis dix ans.",
                "Dans mon entreprise, on répare.",
                "Salarié·e d’Orvane, je le dis sans détour.",
                "Je suis ingénieure qualité chez Orvane.",
                "Collaboratrice du groupe, j’ai vu naître ce projet.",
                "Là où je travaille, personne ne court.",
                "Bravo à l’équipe. #MonEmployeur",
                "I work at Orvane and it shows.",
                "As an employee of Orvane I may be biased.",
                "I’m a welder at Orvane.",
                "My company repairs trains.",
                "We’re working for the people who wait. #iWorkAtOrvane",
                "Vu hier à l’atelier (avis d’un maillon de la chaîne).",
                "Read this #TeamOrvane"
            })
    void employment_is_disclosed_in_many_ways(String draft) {
        var prescribed = List.of("avis d'un maillon de la chaine", "#TeamOrvane");

        assertThat(kinds(draft, true, prescribed)).doesNotContain(Kind.UNDISCLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un salarié sur deux prend le train.",
                "This works with any browser, and so does ours.",
                "L’atelier de Givors rénove des rames.",
                "I’m looking at the numbers for May.",
                "#TeamWork at its best in our town"
            })
    void what_anybody_could_say_discloses_nothing(String draft) {
        assertThat(kinds(draft, true, List.of("#TeamOrvane", " "))).contains(Kind.UNDISCLOSED);
        assertThat(kinds(draft, false, List.of())).doesNotContain(Kind.UNDISCLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le PROJET HERMES avance.",
                "le projet  hermès",
                "Bientôt #ProjetHermès !",
                "Voir exemple.example/projet-hermes/plan",
                "#projethermes",
                "Le nom d’Orion circule.",
                "Behind the blue-door, so to say: Blue Door."
            })
    void words_that_stay_inside_are_found_however_they_are_written(String draft) {
        assertThat(kinds(draft, false, List.of())).contains(Kind.CONFIDENTIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un projet et Hermès, l’un après l’autre.",
                "Orionides : la pluie d’étoiles d’octobre.",
                "A blue front door."
            })
    void single_words_of_a_phrase_and_parts_of_words_are_not(String draft) {
        assertThat(kinds(draft, false, List.of())).doesNotContain(Kind.CONFIDENTIAL);
    }

    @Test
    void the_tone_is_remarked_upon_with_the_words_themselves() {
        var remarks =
                remarks(
                        "Je suis très fière de vous annoncer une NOUVELLE RAME EXCEPTIONNELLE"
                                + " pour Givors !!! #a #b #c #d #e #f",
                        Network.LINKEDIN);

        assertThat(remarks)
                .extracting(Remark::kind)
                .containsExactly(Kind.CAPITALS, Kind.EXCLAMATION, Kind.FORMULA, Kind.HASHTAGS);
        assertThat(remarks)
                .extracting(it -> it.arguments().getFirst())
                .containsExactly("NOUVELLE RAME EXCEPTIONNELLE", 3, "fière de vous annoncer", 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hier, la SNCF, la RATP et l’ADEME étaient là. Bravo !",
                "SNCF RATP ADEME : trois sigles.",
                "Three years on the night shift, and the tea is still awful. #nights #tea",
                "J’ai appris à dire non ! Et même merci.",
                "A link with a reason, four words: https://exemple.example"
            })
    void an_ordinary_draft_is_left_alone(String draft) {
        assertThat(remarks(draft, Network.LINKEDIN)).isEmpty();
    }

    @Test
    void a_link_alone_says_little() {
        assertThat(remarks("À lire : https://exemple.example/a", Network.LINKEDIN))
                .extracting(Remark::kind)
                .containsExactly(Kind.LINK_ALONE);
    }

    @Test
    void formulas_are_known_in_english_too() {
        assertThat(remarks("We are thrilled to announce a world-class team.", Network.LINKEDIN))
                .extracting(it -> it.arguments().getFirst())
                .containsExactly("thrilled to announce");
    }

    @Test
    void length_is_that_of_the_network() {
        var draft = "mot ".repeat(100).strip();

        assertThat(remarks(draft, Network.LINKEDIN)).isEmpty();
        assertThat(remarks(draft, Network.X))
                .containsExactly(new Remark(Kind.TOO_LONG, List.of(399, 280)));
    }

    @Test
    void a_picture_wants_words() {
        assertThat(check.check("Voilà", Network.BLOG, false, Picture.UNDESCRIBED, List.of()))
                .extracting(Remark::kind)
                .containsExactly(Kind.UNDESCRIBED);
        assertThat(check.check("Voilà", Network.BLOG, false, Picture.DESCRIBED, List.of()))
                .isEmpty();
    }

    @Test
    void what_matters_most_comes_first_and_an_empty_draft_is_no_fault() {
        var remarks =
                check.check(
                        "Orion !!! " + "mot ".repeat(80),
                        Network.X,
                        true,
                        Picture.UNDESCRIBED,
                        List.of());

        assertThat(remarks).extracting(Remark::kind).isSorted().hasSize(5);
        assertThat(check.check(" \n", Network.X, true, Picture.NONE, List.of())).isEmpty();
    }

    @Test
    void every_remark_has_words_in_both_languages() {
        var catalog = new MessageCatalog(Locale.FRENCH);
        for (var language : List.of("fr", "en")) {
            for (var kind : Kind.values()) {
                var remark = Remark.of(kind, 7, 5);
                assertThat(catalog.of(language).orElseThrow().text(remark.key(), remark.values()))
                        .doesNotContain("{");
            }
        }
    }

    private List<Remark> remarks(String draft, Network network) {
        return check.check(draft, network, false, Picture.NONE, List.of());
    }

    private List<Kind> kinds(String draft, boolean aboutCompany, List<String> prescribed) {
        return check.check(draft, Network.LINKEDIN, aboutCompany, Picture.NONE, prescribed).stream()
                .map(Remark::kind)
                .toList();
    }
}
