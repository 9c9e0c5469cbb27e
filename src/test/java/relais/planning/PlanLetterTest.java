package relais.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.mail.Letter;
import relais.mail.Letters;
import relais.mail.Outbox;
import relais.mail.Postman;
import relais.notifications.Notifications;
import relais.people.Moment;
import relais.people.Person;
import relais.settings.Settings;
import relais.sharing.Drafts;
import relais.sharing.ShareDraft;
import relais.support.Cast;
import relais.support.TestDatabase;
import relais.templates.StaticTemplates;
import relais.timeline.Network;
import relais.web.MessageCatalog;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The mail that says that a post is ready, as it leaves. */
class PlanLetterTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final URI HOME = URI.create("https://relais.company.example");

    /** A Thursday, eleven o’clock in Paris. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC);

    final Jdbi jdbi = database.jdbi();
    final App app = new App(Config.from(Map.of()), jdbi, database.dataSource(), CLOCK, _ -> {});
    final List<Letter> carried = new ArrayList<>();
    Person ada;
    long draft;

    @BeforeEach
    void a_plan_whose_moment_has_come() {
        ada = new Cast(jdbi).ada();
        draft =
                drafts().keep(
                                ada,
                                "a-form-of-adas",
                                new ShareDraft.Writing(
                                        Optional.empty(),
                                        Network.LINKEDIN,
                                        "en",
                                        "What the <sand> knows & we do not",
                                        List.of(),
                                        ""))
                        .orElseThrow();
        planning().plan(ada, draft, Moment.of("2026-03-05T11:00", ZoneId.of("Europe/Paris")));
        planning().remind();
    }

    @Test
    void it_leads_to_the_post_and_says_that_nothing_is_posted_for_anybody() {
        post();

        assertThat(carried).hasSize(1);
        var letter = carried.getFirst();
        assertThat(letter.subject()).isEqualTo("Your post is ready");
        assertThat(letter.text())
                .contains("What the <sand> knows & we do not")
                .contains("nothing is posted for you")
                .contains(HOME + "/me/planned/" + draft);
        assertThat(letter.html()).contains("What the &lt;sand&gt; knows &amp; we do not");
        assertThat(letter.invitation()).isEmpty();
    }

    @Test
    void it_speaks_its_readers_language() {
        jdbi.useHandle(
                it -> it.execute("UPDATE person SET language = 'fr' WHERE id = ?", ada.id()));

        post();

        assertThat(carried.getFirst().subject()).isEqualTo("Votre publication est prête");
    }

    @Test
    void what_was_moved_meanwhile_is_not_mailed() {
        planning().plan(ada, draft, Moment.of("2026-03-06T11:00", ZoneId.of("Europe/Paris")));

        post();

        assertThat(carried).isEmpty();
    }

    @Test
    void nor_is_what_was_thrown_away() {
        drafts().throwAway(ada, draft);

        post();

        assertThat(carried).isEmpty();
    }

    @Test
    void nor_anything_to_somebody_who_pauses() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES"
                                        + " (?, '2026-03-05', '2026-03-05')",
                                ada.id()));

        post();

        assertThat(carried).isEmpty();
    }

    private Drafts drafts() {
        return app.sharing().drafts();
    }

    private Notifications notifications() {
        return new Notifications(jdbi, CLOCK);
    }

    private Planning planning() {
        return new Planning(
                jdbi,
                app.sharing(),
                app.feed(),
                notifications(),
                new Outbox(jdbi, CLOCK, true, () -> {}),
                new Settings(jdbi, CLOCK),
                CLOCK);
    }

    private void post() {
        var templates = new StaticTemplates();
        var letters =
                new Letters(new MessageCatalog(Locale.FRENCH), templates, HOME)
                        .with(
                                PlanLetter.NAME,
                                new PlanLetter(jdbi, drafts(), notifications(), templates, CLOCK));
        new Postman(
                        jdbi,
                        new Settings(jdbi, CLOCK),
                        CLOCK,
                        letters,
                        (_, letter) -> carried.add(letter),
                        true)
                .deliverDue();
    }
}
