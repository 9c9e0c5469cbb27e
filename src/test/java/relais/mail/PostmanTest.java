package relais.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.templates.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

class PostmanTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private final List<Letter> carried = new CopyOnWriteArrayList<>();
    private final Letters letters =
            new Letters(
                    new MessageCatalog(Locale.FRENCH),
                    new StaticTemplates(),
                    URI.create("https://relais.company.example"));
    private final Outbox outbox = new Outbox(database.jdbi(), Clock.systemUTC(), true, () -> {});
    private Person ada;

    @BeforeEach
    void the_people_are_there() {
        ada = new Cast(database.jdbi()).ada();
    }

    @Test
    void a_letter_goes_out_in_the_language_of_its_reader() {
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE person SET language = 'fr' WHERE id = ?",
                                        ada.id()));
        send();

        postman(Duration.ZERO).deliverDue();

        assertThat(carried).hasSize(1);
        assertThat(carried.getFirst().subject()).startsWith("Votre lien");
        assertThat(carried.getFirst().text())
                .contains("Bonjour Ada")
                .contains("https://relais.company.example/login/reset/t<o&ken")
                .doesNotContain("<p>");
        assertThat(carried.getFirst().html()).contains("lang=\"fr\"").contains("t&lt;o&amp;ken");
    }

    @Test
    void what_is_rolled_back_is_never_sent() {
        assertThatThrownBy(
                        () ->
                                database.jdbi()
                                        .useTransaction(
                                                _ -> {
                                                    outbox.send(
                                                            ada.id(), "password-changed", Map.of());
                                                    throw new IllegalStateException();
                                                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(postman(Duration.ZERO).deliverDue()).isZero();
    }

    @Test
    void a_letter_belongs_to_a_transaction() {
        assertThatThrownBy(() -> outbox.send(ada.id(), "password-changed", Map.of()))
                .hasMessageContaining("transaction");
    }

    @Test
    void a_letter_to_many_wakes_the_postman_once() {
        var woken = new AtomicInteger();
        var busy = new Outbox(database.jdbi(), Clock.systemUTC(), true, woken::incrementAndGet);
        var people = Collections.nCopies(40, ada.id());

        database.jdbi().useTransaction(_ -> busy.send(people, "password-changed", Map.of()));

        assertThat(woken).hasValue(1);
        assertThat(postman(Duration.ZERO).deliverDue()).isEqualTo(40);
    }

    @Test
    void many_postmen_send_each_letter_once() throws Exception {
        for (int i = 0; i < 30; i++) {
            send();
        }

        Together.run(8, () -> postman(Duration.ZERO).deliverDue());

        assertThat(carried).hasSize(30);
    }

    @Test
    void what_fails_is_tried_three_times() {
        send();
        var tries = new CopyOnWriteArrayList<Letter>();
        Carrier broken =
                (_, letter) -> {
                    tries.add(letter);
                    throw new IllegalStateException("no route to the mail server");
                };

        for (int minutes = 0; minutes <= 60; minutes += 4) {
            postman(Duration.ofMinutes(minutes), broken).deliverDue();
        }

        assertThat(tries).hasSize(3);
        assertThat(column("last_error")).contains("no route");
    }

    @Test
    void once_sent_the_link_is_forgotten() {
        send();

        postman(Duration.ZERO).deliverDue();

        assertThat(column("details")).isEqualTo("{}");
    }

    @Test
    void who_left_the_company_gets_no_mail() {
        send();
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "UPDATE person SET deactivated_at = NOW() WHERE id = ?",
                                        ada.id()));

        postman(Duration.ZERO).deliverDue();

        assertThat(carried).isEmpty();
    }

    private void send() {
        database.jdbi()
                .useTransaction(
                        _ ->
                                outbox.send(
                                        ada.id(),
                                        "password-reset",
                                        Map.of("path", "/login/reset/t<o&ken")));
    }

    private Postman postman(Duration later) {
        return postman(later, (_, letter) -> carried.add(letter));
    }

    private Postman postman(Duration later, Carrier carrier) {
        return new Postman(
                database.jdbi(),
                new Settings(database.jdbi(), Clock.systemUTC()),
                Clock.offset(Clock.systemUTC(), later),
                letters,
                carrier,
                true);
    }

    private static String column(String name) {
        return database.jdbi()
                .withHandle(
                        handle ->
                                handle.select("SELECT " + name + " FROM mail")
                                        .mapTo(String.class)
                                        .one());
    }
}
