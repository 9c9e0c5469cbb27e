package relais.support;

import org.jdbi.v3.core.Jdbi;

import relais.App;
import relais.activity.Action;
import relais.activity.Activity;
import relais.campaigns.CampaignDraft;
import relais.campaigns.CampaignPiece;
import relais.campaigns.Counts;
import relais.database.Sealing;
import relais.feed.Audience;
import relais.feed.ContentFormat;
import relais.files.Files;
import relais.media.Incoming;
import relais.media.Media;
import relais.media.Taking.Taken;
import relais.mentions.Mentions.Meant;
import relais.moderation.Reason;
import relais.moderation.Subject;
import relais.newsletter.Contents;
import relais.newsletter.Entry;
import relais.newsletter.IssueText;
import relais.people.Person;
import relais.settings.Settings;
import relais.spaces.Writing.Words;
import relais.studio.NewDraft;
import relais.timeline.AccountDraft;
import relais.timeline.Declaration.Declared;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.PostDraft;
import relais.timeline.PostLink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A portal in which every address leads somewhere: the cast, the starter, and one of each thing.
 */
public final class Scene {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}|<(\\w+)>");

    private final Cast cast;
    private final Map<String, String> values;

    private Scene(Cast cast, Map<String, String> values) {
        this.cast = cast;
        this.values = values;
    }

    public static Scene set(Jdbi jdbi, App app) {
        var cast = new Cast(jdbi);
        var given = new Given(jdbi);
        app.loadStarter();
        charter(jdbi);
        long item = given.article("What the night shift taught us", "ARTICLE");
        given.activity(cast.ada().id(), Action.MODULE_COMPLETED, 1, Given.NOW);
        given.sponsorship(cast.ada(), cast.bruno());
        long job = job(jdbi, given, cast);
        return new Scene(
                cast,
                Map.ofEntries(
                        Map.entry("award", String.valueOf(award(jdbi, cast))),
                        Map.entry("account", String.valueOf(account(app, cast))),
                        Map.entry("declaration", String.valueOf(declaration(app, cast))),
                        Map.entry("code", code(app, cast, item)),
                        Map.entry("link", link(jdbi)),
                        Map.entry("badge", "helping-hand"),
                        Map.entry("automatic", "curious-mind"),
                        Map.entry("level", "2"),
                        Map.entry("nomination", "0"),
                        Map.entry("offer", String.valueOf(offer(jdbi, cast))),
                        Map.entry("list", String.valueOf(list(jdbi, cast))),
                        Map.entry("board", "points"),
                        Map.entry("campaign", String.valueOf(campaign(app, cast, item))),
                        Map.entry("wave", String.valueOf(wave(jdbi, cast))),
                        Map.entry("comment", String.valueOf(comment(app, cast, item))),
                        Map.entry("report", report(app, cast)),
                        Map.entry("space", "questions"),
                        Map.entry("post", String.valueOf(post(jdbi, app, cast))),
                        Map.entry("thread", thread(jdbi)),
                        Map.entry("certificate", certificate(jdbi, app, cast)),
                        Map.entry("champion", cast.bruno().handle()),
                        Map.entry("kudos", String.valueOf(kudos(jdbi, cast))),
                        Map.entry("item", String.valueOf(item)),
                        Map.entry("job", String.valueOf(job)),
                        Map.entry("referral", String.valueOf(passedOn(jdbi, cast, job))),
                        Map.entry("candidate", waiting(jdbi, cast, job)),
                        Map.entry("issue", String.valueOf(issue(app, cast, item))),
                        Map.entry("hash", "0123456789abcdef"),
                        Map.entry("handle", cast.ada().handle()),
                        Map.entry("member", cast.bruno().handle()),
                        Map.entry("person", cast.emma().handle()),
                        Map.entry("path", "first-steps"),
                        Map.entry("module", "own-voice"),
                        Map.entry("lesson", lesson(jdbi)),
                        Map.entry("attempt", "1"),
                        Map.entry("page", "the-short-version"),
                        Map.entry("piece", String.valueOf(piece(app, cast))),
                        Map.entry("edition", "1"),
                        Map.entry("draft", "0"),
                        Map.entry("question", "opening-line"),
                        Map.entry("request", "1"),
                        Map.entry("rule", "1"),
                        Map.entry("story", String.valueOf(story(jdbi))),
                        Map.entry("starter", "champion"),
                        Map.entry("source", String.valueOf(source(jdbi))),
                        Map.entry("setting", "places-per-champion"),
                        Map.entry("notification", "0"),
                        Map.entry("technical", "session-hours"),
                        Map.entry("session", String.valueOf(session(jdbi, cast))),
                        Map.entry("material", "1"),
                        Map.entry("medium", medium(jdbi, cast)),
                        Map.entry("secret", "0"),
                        Map.entry("sitting", "0"),
                        Map.entry("step", "hello"),
                        Map.entry("seeker", seeker(jdbi, given)),
                        Map.entry("writing", "0"),
                        Map.entry("spotlight", String.valueOf(spotlight(jdbi, cast))),
                        Map.entry("proposal", String.valueOf(proposal(jdbi, cast))),
                        Map.entry("protege", cast.ada().handle()),
                        Map.entry("wish", String.valueOf(wish(jdbi, app, cast))),
                        Map.entry("token", "0")));
    }

    public Cast cast() {
        return cast;
    }

    /** Everyone whom a route may treat differently. */
    public List<Person> everyone() {
        return List.of(
                cast.emma(),
                cast.ada(),
                cast.bruno(),
                cast.lena(),
                cast.carla(),
                cast.hugo(),
                cast.dora(),
                cast.luc(),
                cast.edna(),
                cast.hanne());
    }

    /** An address for a path of the table of routes. */
    public String address(String path) {
        return PARAMETER
                .matcher(path)
                .replaceAll(
                        found -> {
                            var name = found.group(1) != null ? found.group(1) : found.group(2);
                            if (!values.containsKey(name)) {
                                throw new IllegalArgumentException(
                                        "The scene has no " + name + " for " + path);
                            }
                            return values.get(name);
                        });
    }

    /** A job in France for which people can be referred; a second piece waits to be one. */
    private static long job(Jdbi jdbi, Given given, Cast cast) {
        given.article("A welder for the night shift", "JOB");
        long id = given.article("A pump doctor for the valley", "JOB");
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO job_offer (item_id, reference, place, country,"
                                        + " unit_id, apply_link, made_by, made_at) VALUES (?,"
                                        + " 'PUMP-1', 'Nancy', 'FR', 2,"
                                        + " 'https://jobs.example/pump-1', ?, ?)",
                                id,
                                cast.hugo().id(),
                                Given.NOW));
        return id;
    }

    /** Ada’s, to which its candidate said yes. */
    private static long passedOn(Jdbi jdbi, Cast cast, long job) {
        return referral(jdbi, cast, job, "passed-on", "NEW");
    }

    /** Ada’s, which nobody has answered: by what its candidate has of it. */
    private static String waiting(Jdbi jdbi, Cast cast, long job) {
        referral(jdbi, cast, job, "waiting", "WAITING");
        return "waiting";
    }

    private static long referral(Jdbi jdbi, Cast cast, long job, String key, String status) {
        var sealing = new Sealing(Portal.SECRET, Optional.empty());
        var now = Instant.now();
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO referral (item_id, referrer_id, once_key, language, introduction, candidate,
                                                              token_hash, asked_at, expires_at, agreed_at, status, changed_at)
                                        VALUES (:job, :by, :key, 'en', :introduction, :candidate,
                                                UNHEX(SHA2(:key, 256)), :now, :until, IF(:status = 'NEW', :now, NULL), :status, :now)
                                        """)
                                .bind("job", job)
                                .bind("by", cast.ada().id())
                                .bind("key", key)
                                .bind(
                                        "introduction",
                                        sealing.seal(
                                                "{\"called\":\"Mira"
                                                    + " Köhler\",\"acquaintance\":\"SAME_FIELD\",\"word\":\"She"
                                                    + " hears what a pump wants.\"}",
                                                "referral introduction " + key))
                                .bind(
                                        "candidate",
                                        sealing.seal(
                                                "{\"name\":\"Mira"
                                                    + " Köhler\",\"mail\":\"mira@elsewhere.example\","
                                                    + "\"phone\":\"\",\"cv\":\"\"}",
                                                "referral candidate " + key))
                                .bind("status", status)
                                .bind("now", now)
                                .bind("until", now.plus(Duration.ofDays(9)))
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    /** What the editor wrote and published. */
    private static long piece(App app, Cast cast) {
        var draft =
                new NewDraft(
                        ContentFormat.EXPERTISE,
                        Optional.empty(),
                        "en",
                        "Four ways to say no to a pump",
                        "What the maintenance team looks at first.",
                        "It begins with **listening**.",
                        List.of(cast.ada().id()));
        return app.studio().publishNow(cast.carla(), draft, Given.NOW.minus(Duration.ofDays(2)));
    }

    /** This week’s newsletter, with one piece. */
    private static long issue(App app, Cast cast, long itemId) {
        var issues = app.newsletter().issues();
        var monday =
                LocalDate.now(ZoneId.of("Europe/Paris"))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long id = issues.create(cast.carla(), monday).orElseThrow();
        issues.write(
                issues.issue(id).orElseThrow(),
                0,
                new Contents(
                        List.of(
                                new IssueText("fr", "À lire", "Trois minutes suffisent."),
                                new IssueText("en", "To read", "Three minutes are enough.")),
                        List.of(new Entry(itemId, Optional.empty(), "", ""))));
        return id;
    }

    /** It runs, for everyone, with one piece. */
    private static long campaign(App app, Cast cast, long itemId) {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var draft =
                new CampaignDraft(
                        "Ce que la nuit apprend",
                        "Un récit de nuit, le vôtre.",
                        "What the night teaches",
                        "A story of a night, yours.",
                        today.minusWeeks(1),
                        today.plusWeeks(3),
                        Counts.STORIES,
                        30,
                        Audience.EVERYONE,
                        List.of(new CampaignPiece(itemId, "", "Read this one first.")));
        var editing = app.campaigns().editing();
        long id = editing.create(cast.carla(), "scene-campaign", draft);
        editing.publish(cast.carla(), editing.campaign(cast.carla(), id).orElseThrow(), 0);
        return id;
    }

    /** Of the company, with one post. */
    private static long account(App app, Cast cast) {
        var accounts = app.timeline().accounts();
        var draft =
                new AccountDraft(
                        "Pumps, officially",
                        Network.LINKEDIN,
                        new PostLink("https://www.linkedin.com/company/pumps"),
                        "en",
                        Optional.of("FR"));
        long id = accounts.add(cast.carla(), draft).orElseThrow();
        accounts.post(
                cast.carla(),
                accounts.account(id).orElseThrow(),
                "scene-official",
                publicPost("We repair what others replace.", Optional.empty()));
        return id;
    }

    /** Emma’s, which all see, written with Ada’s help; Emma is asked for a leader’s voice, too. */
    private static long declaration(App app, Cast cast) {
        app.timeline().voices().name(cast.lena(), cast.emma());
        var draft = publicPost("The night shift has a secret.", Optional.of(cast.ada().id()));
        return ((Declared) app.timeline().declare(cast.emma(), "scene-post", draft)).id();
    }

    private static PostDraft publicPost(String words, Optional<Long> helper) {
        return new PostDraft(
                Network.BLOG,
                Optional.of(new PostLink("https://blog.example/" + words.length())),
                words,
                "en",
                Optional.empty(),
                Optional.empty(),
                LocalDate.ofInstant(Given.NOW, ZoneOffset.UTC),
                new Help(helper.isPresent(), helper),
                true);
    }

    /** Of Ada’s link to a piece. */
    private static String code(App app, Cast cast, long item) {
        var address =
                app.links()
                        .forShare(
                                cast.ada().id(),
                                Optional.of(item),
                                "https://blog.example/night-shift",
                                "linkedin")
                        .orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String link(Jdbi jdbi) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT id FROM tracked_link").mapTo(String.class).one());
    }

    /** Somebody who looks for a sponsor. */
    private static String seeker(Jdbi jdbi, Given given) {
        long id = given.member("Sana", "Seeker");
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO sponsor_looking (person_id, since, wish) VALUES (?, ?,"
                                        + " 'A first post about the workshop.')",
                                id,
                                Given.NOW));
        return given.person(id).handle();
    }

    private static void charter(Jdbi jdbi) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                INSERT INTO charter_text (charter_id, language, title, summary, disclosure, body)
                                VALUES (1, 'en', 'Our charter', 'A summary', '#MyEmployer', 'Say where you work.'),
                                       (1, 'fr', 'Notre charte', 'Un résumé', '#MonEmployeur', 'Dites où vous travaillez.')
                                """));
    }

    private static long award(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO badge_award (badge_id, person_id, awarded_at, awarded_by, reason, once_key)
                                        SELECT id, :holder, :at, :giver, 'Held the workshop for twelve people.', 'scene'
                                          FROM badge
                                         WHERE slug = 'helping-hand'
                                        """)
                                .bind("holder", cast.ada().id())
                                .bind("giver", cast.hugo().id())
                                .bind("at", Given.NOW)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    /** Emma’s; somebody reported it, and Carla has written to her. */
    private static long comment(App app, Cast cast, long item) {
        var words = new Meant("Has anyone tried this with the small pumps?", new LinkedHashSet<>());
        long id =
                app.comments()
                        .write(cast.emma(), item, Optional.empty(), words, "en", "of-the-scene");
        var comment = app.comments().anyComment(id).orElseThrow();
        app.moderation()
                .report(
                        cast.bruno(),
                        Subject.comment(id),
                        comment,
                        Reason.OTHER,
                        "Is this meant seriously?");
        var concern = app.moderation().open(cast.carla()).getFirst();
        app.moderation().write(cast.carla(), concern, "What did you mean?", "of-the-scene");
        return id;
    }

    /**
     * Emma’s, who looks after the starter’s open space; Bruno reported it, and Carla has written.
     */
    private static long post(Jdbi jdbi, App app, Cast cast) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO space_moderator (space_id, person_id) SELECT id, ?"
                                        + " FROM space WHERE slug = 'questions'",
                                cast.emma().id()));
        var spaces = app.spaces();
        var space = spaces.space(cast.emma(), "en", "questions").orElseThrow();
        var words = new Meant("Is *anyone* here from the night shift?", new LinkedHashSet<>());
        long id =
                spaces.writing()
                        .begin(
                                cast.emma(),
                                space,
                                "Who is awake?",
                                new Words(words, "en", Optional.empty(), "of-the-scene"))
                        .orElseThrow();
        var post = spaces.discussions().anyPost(id).orElseThrow();
        app.moderation().report(cast.bruno(), Subject.post(id), post, Reason.OTHER, "");
        app.moderation().open(cast.carla()).stream()
                .filter(it -> it.subject().equals(Subject.post(id)))
                .forEach(it -> app.moderation().write(cast.carla(), it, "How so?", "of-the-post"));
        return id;
    }

    private static String thread(Jdbi jdbi) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT id FROM space_thread").mapTo(String.class).one());
    }

    private static String report(App app, Cast cast) {
        return String.valueOf(app.moderation().open(cast.carla()).getFirst().id());
    }

    /** Ada’s, of the first path. */
    private static String certificate(Jdbi jdbi, App app, Cast cast) {
        long path =
                jdbi.withHandle(
                        it ->
                                it.createQuery(
                                                "SELECT id FROM training_path WHERE slug ="
                                                        + " 'first-steps'")
                                        .mapTo(long.class)
                                        .one());
        var completed =
                new Activity(
                        0,
                        cast.ada().id(),
                        Action.PATH_COMPLETED,
                        path,
                        Given.NOW,
                        Optional.empty());
        app.certificates().on(List.of(completed));
        return app.certificates().of(cast.ada().id()).getFirst().number().toString();
    }

    /** Ada thanked Bruno, who wished it on the wall. */
    private static long kudos(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO kudos (giver_id, receiver_id, message, language, turn, given_at, shown_at,
                                                               once_key)
                                            VALUES (:giver, :receiver, 'You read my first draft and asked the one right question.',
                                                    'en', 0, :at, :at, 'scene')
                                            """)
                                    .bind("giver", cast.ada().id())
                                    .bind("receiver", cast.bruno().id())
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            "INSERT INTO kudos_tally (person_id, given, received)"
                                    + " VALUES (?, 1, 0), (?, 0, 1)",
                            cast.ada().id(),
                            cast.bruno().id());
                    handle.execute(
                            "INSERT INTO kudos_wall (scope, kudos_id) VALUES ('all', ?), ('c:FR',"
                                    + " ?)",
                            id,
                            id);
                    return id;
                });
    }

    /** Emma is asked; Bruno has said yes and is shown. */
    private static long spotlight(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle -> {
                    long asked = 0;
                    for (var person : java.util.List.of(cast.bruno(), cast.emma())) {
                        asked =
                                handle.createUpdate(
                                                """
                                                INSERT INTO spotlight (text_en, text_fr, starts_on, ends_on, asked_by, asked_at, once_key)
                                                VALUES ('Wrote down what nobody had written down.',
                                                        'A mis par écrit ce que personne n’avait écrit.',
                                                        CURDATE() - INTERVAL 2 DAY, CURDATE() + INTERVAL 9 DAY, :lead, :at, :key)
                                                """)
                                        .bind("lead", cast.lena().id())
                                        .bind("at", Given.NOW)
                                        .bind("key", person.handle())
                                        .executeAndReturnGeneratedKeys("id")
                                        .mapTo(long.class)
                                        .one();
                        handle.execute(
                                "INSERT INTO spotlight_person (spotlight_id, person_id, agreed_at)"
                                        + " VALUES (?, ?, ?)",
                                asked,
                                person.id(),
                                person.champion() ? Given.NOW : null);
                    }
                    return asked;
                });
    }

    /** Bruno’s label is on record; Ada asks for hers. */
    private static long wish(Jdbi jdbi, App app, Cast cast) {
        app.labels().recordMissing();
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO label_request (person_id, words, begun_at, asked_at, sponsor_id, support)
                                        VALUES (:person, 'I would like to be five minutes ahead.', :at, :at,
                                                :sponsor, 'Asks the right question, and waits.')
                                        """)
                                .bind("person", cast.ada().id())
                                .bind("sponsor", cast.bruno().id())
                                .bind("at", Given.NOW)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    /** Ada’s, with the editors: about Emma, who is not decided. */
    private static long proposal(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO proposal (author_id, once_key, kind, title, words, language, naming,
                                                                  begun_at, changed_at, sent_at, due_on)
                                            VALUES (:author, 'scene-proposal', 'TEXT', 'What the sand knows',
                                                    'We **changed** the sand.', 'en', 'FULL_NAME', :at, :at, :at,
                                                    CURDATE() - INTERVAL 1 DAY)
                                            """)
                                    .bind("author", cast.ada().id())
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            "INSERT INTO proposal_credit (proposal_id, person_id) VALUES (?, ?)",
                            id,
                            cast.emma().id());
                    return id;
                });
    }

    /** In a month, with one seat: Bruno and Emma host it, Ada has the seat, Carla waits. */
    private static long session(Jdbi jdbi, Cast cast) {
        var given = new Given(jdbi);
        long id = given.session("Write what you saw", Instant.now().plus(Duration.ofDays(30)), 1);
        given.hosts(id, cast.bruno(), cast.emma());
        given.seat(id, cast.ada(), true);
        given.seat(id, cast.carla(), false);
        return id;
    }

    /** Hugo’s, not confirmed: one who would get a badge, and a line that means nobody. */
    private static long wave(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO wave (name, opens_on, created_at, created_by)
                                            VALUES ('Pilot', '2026-12-07', :at, :by)
                                            """)
                                    .bind("by", cast.lena().id())
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            "INSERT INTO wave_person (person_id, wave_id, added_at) VALUES (?, ?,"
                                    + " ?)",
                            cast.ada().id(),
                            id,
                            Given.NOW);
                    return id;
                });
    }

    private static long list(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO badge_list (badge_id, level, reason, made_by, made_at, once_key)
                                            SELECT id, 1, 'Carried the open day together.', :by, :at, 'scene'
                                              FROM badge
                                             WHERE slug = 'helping-hand'
                                            """)
                                    .bind("by", cast.hugo().id())
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            "INSERT INTO badge_list_line (list_id, line, text, person_id, outcome)"
                                    + " VALUES (?, 1, 'emma', ?, 'TO_GIVE'), (?, 2, 'nobody@x.y',"
                                    + " NULL, 'UNKNOWN')",
                            id,
                            cast.emma().id(),
                            id);
                    return id;
                });
    }

    /**
     * Hugo’s, confirmed and not on its way yet: the first path, to one whom it would reach and one
     * whom nobody knows.
     */
    private static long offer(Jdbi jdbi, Cast cast) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO offer (path_id, note, made_by, made_at, confirmed_at, once_key)
                                            SELECT id, 'You asked how to begin: so, gently.', :by, :at, :at, 'scene'
                                              FROM training_path
                                             WHERE slug = 'first-steps'
                                            """)
                                    .bind("by", cast.hugo().id())
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            "INSERT INTO offer_line (offer_id, line, text, person_id, outcome)"
                                    + " VALUES (?, 1, 'emma', ?, 'TO_OFFER'), (?, 2, 'nobody@x.y',"
                                    + " NULL, 'UNKNOWN')",
                            id,
                            cast.emma().id(),
                            id);
                    return id;
                });
    }

    /** A picture on the shelf of another module than the scene's. */
    private static String medium(Jdbi jdbi, Cast cast) {
        long module =
                jdbi.withHandle(
                        it ->
                                it.createQuery("SELECT MAX(id) FROM training_module")
                                        .mapTo(long.class)
                                        .one());
        var clock = Clock.systemUTC();
        var media = new Media(jdbi, new Files(jdbi, clock), new Settings(jdbi, clock), clock);
        try {
            var png = Drawn.png(40, 30);
            var file = new Incoming("door.png", png.length, () -> new ByteArrayInputStream(png));
            return ((Taken) media.take(cast.carla(), module, file, Map.of())).medium().address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lesson(Jdbi jdbi) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT l.slug
                                          FROM training_lesson l
                                          JOIN training_module m ON m.id = l.module_id
                                         WHERE m.slug = 'own-voice'
                                         ORDER BY l.position
                                         LIMIT 1
                                        """)
                                .mapTo(String.class)
                                .one());
    }

    /** Paused, so that nothing is fetched while a test looks on. */
    private static long source(Jdbi jdbi) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO feed_source (address, name, language, added_at, paused_at)
                                        VALUES ('file:scene.xml', 'The Trade Press', 'en', :at, :at)
                                        """)
                                .bind("at", Given.NOW)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    /** It waits at the desk of press watch. */
    private static long story(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> {
                    long source =
                            handle.createUpdate(
                                            """
                                            INSERT INTO feed_source (address, name, language, added_at, paused_at)
                                            VALUES ('file:story.xml', 'The River Post', 'en', :at, :at)
                                            """)
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    long story =
                            handle.createUpdate(
                                            "INSERT INTO press_story (dated_at, found_at) VALUES"
                                                    + " (:at, :at)")
                                    .bind("at", Given.NOW)
                                    .executeAndReturnGeneratedKeys("id")
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            """
                            INSERT INTO press_entry (story_id, source_id, guid_hash, link, language, title, summary, body, minutes, dated_at)
                            VALUES (?, ?, UNHEX(SHA2('scene', 256)), 'https://river.example/weir', 'en', 'A weir makes way for eels',
                                    'Forty of them in one night.', '', 1, ?)
                            """,
                            story,
                            source,
                            Given.NOW);
                    return story;
                });
    }
}
