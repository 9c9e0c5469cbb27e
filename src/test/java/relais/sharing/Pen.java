package relais.sharing;

import org.jdbi.v3.core.Jdbi;

import relais.App;
import relais.kits.Aids;
import relais.kits.KitDraft;
import relais.kits.Opening;
import relais.people.Person;
import relais.points.Points;
import relais.timeline.Declaration;
import relais.timeline.Declaration.Declared;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.PostDraft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Kits and shares as tests write them, and what became of them. */
public final class Pen {

    /** Somebody's own words. */
    public static final String OWN =
            "Last night I sat beside the old bearing for an hour with my eyes closed, and it told"
                    + " me what no sensor of ours had ever noticed.";

    public static final String OTHER =
            "My daughter asked at breakfast why grown people repair things, and I had no answer"
                    + " ready until I was back in front of the lathe.";

    /** Of the kit. */
    public static final String OPENING =
            "The pump came back after fifty years, and it wanted nothing but a new bearing and a"
                    + " little patience from everybody in the workshop.";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Jdbi jdbi;
    private final App app;

    public Pen(Jdbi jdbi, App app) {
        this.jdbi = jdbi;
        this.app = app;
    }

    /** Open, by this editor. */
    public void kit(Person editor, long item) {
        app.kits().save(editor, item, 0, draft(OPENING, "What would you not throw away?"));
        app.kits().show(item);
    }

    public static KitDraft draft(String... openings) {
        return new KitDraft(
                Map.of(
                        "en",
                        new Aids(
                                List.of("It was built in 1978."),
                                List.of("Mending things"),
                                List.of("What surprised you?"),
                                List.of("What it cost"),
                                "#repair",
                                "")),
                List.of(openings).stream()
                        .map(it -> new Opening.Wording("en", Optional.empty(), it))
                        .toList(),
                false);
    }

    public static PostDraft post(String words, Optional<Long> item, LocalDate postedOn) {
        return new PostDraft(
                Network.LINKEDIN,
                Optional.empty(),
                words,
                "en",
                Optional.empty(),
                item,
                postedOn,
                Help.NONE,
                false);
    }

    public static PostDraft today(String words, long item) {
        return post(words, Optional.of(item), LocalDate.now(PARIS));
    }

    public static PostDraft today(String words) {
        return post(words, Optional.empty(), LocalDate.now(PARIS));
    }

    public Share declare(Person author, PostDraft draft) {
        var declared = app.sharing().declare(author, UUID.randomUUID().toString(), draft);
        return share(declared);
    }

    /** The same, for a campaign. */
    public Share declare(Person author, PostDraft draft, long campaign) {
        var key = UUID.randomUUID().toString();
        return share(app.sharing().declare(author, key, draft, Optional.of(campaign)));
    }

    public Share share(Declaration declared) {
        return app.sharing().share(((Declared) declared).id()).orElseThrow();
    }

    /** After all that listens has heard. */
    public int points(Person person) {
        app.deliver();
        return new Points(jdbi, PARIS).since(person.id(), LONG_AGO);
    }

    /** The first path is done. */
    public void learned(Person person) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO path_completion (person_id, path_id, completed_at)"
                                        + " SELECT ?, id, ? FROM training_path WHERE slug ="
                                        + " 'first-steps'",
                                person.id(),
                                LONG_AGO));
    }
}
