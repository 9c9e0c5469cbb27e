package relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.profiles.Profiles;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Naughty;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.concurrent.atomic.AtomicInteger;

/** The index is what it should be, whoever changes what, and whoever keeps it. */
class IndexTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Search search = new Search(jdbi, new Profiles(jdbi));
    Given given;
    Person ada;

    @BeforeEach
    void cast() {
        ada = new Cast(jdbi).ada();
        given = new Given(jdbi);
    }

    @Test
    void what_is_changed_while_others_keep_the_index_is_found_as_it_is_last() throws Exception {
        long item = given.article("Number 0", "ARTICLE");
        var number = new AtomicInteger();
        search.keepUp();

        Together.run(
                12,
                () -> {
                    int mine = number.incrementAndGet();
                    given.article("Piece " + mine, "ARTICLE");
                    execute(
                            "UPDATE content_text SET title = 'Number %d' WHERE item_id = %d"
                                    .formatted(mine, item));
                    search.keepUp();
                });
        search.keepUp();

        assertThat(differences()).isZero();
        assertThat(count("SELECT COUNT(*) FROM search_entry")).isEqualTo(13);
        assertThat(count("SELECT entries FROM search_word WHERE word = 'piece'")).isEqualTo(12);
        assertThat(count("SELECT entries FROM search_word WHERE word = 'number'")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM search_due")).isZero();
    }

    @Test
    void a_change_that_is_taken_back_changes_nothing() {
        given.article("Water", "ARTICLE");
        search.keepUp();

        jdbi.useTransaction(
                it -> {
                    it.execute("UPDATE content_text SET title = 'Fire'");
                    it.rollback();
                });
        search.keepUp();

        assertThat(count("SELECT COUNT(*) FROM search_due")).isZero();
        assertThat(count("SELECT entries FROM search_word WHERE word = 'water'")).isEqualTo(1);
    }

    @Test
    void whatever_is_written_can_be_found_or_at_least_be_kept() {
        for (var words : Naughty.STRINGS) {
            given.article(words.substring(0, Math.min(300, words.length())), "ARTICLE");
        }
        jdbi.useHandle(
                it -> it.execute("UPDATE content_text SET body = REPEAT(CONCAT(title, ' '), 20)"));

        search.keepUp();

        assertThat(differences()).isZero();
        assertThat(count("SELECT COUNT(*) FROM search_entry")).isEqualTo(Naughty.STRINGS.size());
    }

    @Test
    void the_audit_finds_what_is_wrong_and_mends_it() {
        given.article("Water", "ARTICLE");
        given.article("Fire", "ARTICLE");
        search.keepUp();
        assertThat(differences()).isZero();

        execute("UPDATE search_entry SET words = ' air ' WHERE title_words LIKE '%water%'");
        execute("DELETE FROM search_entry WHERE title_words LIKE '%fire%'");
        execute(
                "INSERT INTO search_entry VALUES ('PIECES', 999, UTC_TIMESTAMP(), ' earth ', '"
                        + " earth ')");
        execute("UPDATE search_word SET entries = entries + 1 WHERE word = 'water'");
        assertThat(search.checks().getFirst().differences().getAsLong()).isEqualTo(3);
        search.checks().forEach(it -> it.repair().run());

        assertThat(differences()).isZero();
    }

    private long differences() {
        return search.checks().stream().mapToLong(it -> it.differences().getAsLong()).sum();
    }

    private void execute(String sql) {
        jdbi.useHandle(it -> it.execute(sql));
    }

    private long count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(long.class).one());
    }
}
