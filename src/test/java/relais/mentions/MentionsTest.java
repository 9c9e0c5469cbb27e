package relais.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.PersonCard;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

class MentionsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Mentions mentions = new Mentions(database.jdbi());

    Cast cast;

    @BeforeEach
    void cast() {
        cast = new Cast(database.jdbi());
    }

    @Test
    void a_handle_means_whoever_bears_it() {
        var meant = mentions.read("Ask @ada-lindqvist, or @Bruno-Bouchard.");

        assertThat(meant.people()).containsExactly(cast.ada().id(), cast.bruno().id());
        assertThat(meant.words()).isEqualTo("Ask @ada-lindqvist, or @bruno-bouchard.");
    }

    @Test
    void a_full_name_that_one_person_bears_becomes_the_handle() {
        assertThat(read("Thank you @Ada Lindqvist for the drawing"))
                .isEqualTo("Thank you @ada-lindqvist for the drawing");
        assertThat(read("(@emma n'diaye)")).isEqualTo("(@emma-ndiaye)");
        assertThat(read("@Léon Leroy, @Leon Leroy")).isEqualTo("@leon-leroy, @leon-leroy");
    }

    @Test
    void names_of_several_words_are_found_wherever_the_given_name_ends() {
        new Given(database.jdbi()).member("Anne Sophie", "de La Tour");

        assertThat(read("@Anne Sophie de La Tour says so"))
                .isEqualTo("@Anne Sophie de La Tour says so")
                .as("five words are more than is looked at");
        new Given(database.jdbi()).member("Jean Marc", "Le Goff");
        assertThat(read("@Jean Marc Le Goff says so")).isEqualTo("@jean-marc-le-goff says so");
    }

    @Test
    void a_name_that_two_people_bear_means_neither() {
        new Given(database.jdbi()).member("Ada", "Lindqvist-Two");
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET family_name = 'Lindqvist' WHERE handle ="
                                                + " 'ada-lindqvist-two'"));

        assertThat(read("@Ada Lindqvist")).isEqualTo("@Ada Lindqvist");
    }

    @Test
    void whoever_left_the_company_is_not_meant_and_mail_addresses_name_nobody() {
        assertThat(read("@egon-elm @Egon Elm")).isEqualTo("@egon-elm @Egon Elm");
        assertThat(mentions.read("write to x@ada-lindqvist.example").people()).isEmpty();
        assertThat(mentions.read("@ @@ @- @1 @‮").people()).isEmpty();
    }

    @Test
    void suggestions_begin_with_those_who_work_closest() {
        var given = new Given(database.jdbi());
        given.member("Leo", "Aardvark");
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "INSERT INTO person_word (word, person_id, beginnings)"
                                                + " SELECT 'leo', id, 1 << 11 FROM person WHERE"
                                                + " handle = 'leo-aardvark'"));

        assertThat(mentions.suggestions(cast.ada(), "le"))
                .extracting(PersonCard::handle)
                .containsExactly("leo-aardvark", "lena-lambert", "leon-leroy");
        assertThat(mentions.suggestions(cast.ada(), "Leon le"))
                .extracting(PersonCard::handle)
                .containsExactly("leon-leroy");
    }

    @Test
    void one_letter_oneself_and_those_who_left_are_not_suggested() {
        assertThat(mentions.suggestions(cast.ada(), "l")).isEmpty();
        assertThat(mentions.suggestions(cast.ada(), "!!")).isEmpty();
        assertThat(mentions.suggestions(cast.ada(), "ada")).isEmpty();
        assertThat(mentions.suggestions(cast.ada(), "egon")).isEmpty();
    }

    private String read(String words) {
        return mentions.read(words).words();
    }
}
