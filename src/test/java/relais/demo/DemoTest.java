package relais.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.Password;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.App;
import relais.Config;
import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.badges.Badges;
import relais.database.CannotStart;
import relais.demo.Demo.Figures;
import relais.identity.DemoAccount;
import relais.kudos.Kudos;
import relais.kudos.KudosStore;
import relais.kudos.Worth;
import relais.levels.Levels;
import relais.mentoring.Mentoring;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;
import relais.points.Points;
import relais.settings.Settings;
import relais.support.TestDatabase;
import relais.training.Training;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DemoTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final Instant NOW = Instant.parse("2026-11-25T14:20:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Jdbi jdbi = database.jdbi();

    @Test
    void it_is_a_company_of_several_countries_with_a_tree_four_generations_deep() {
        var made = load(Demo.MEMBERS, 1, NOW);

        assertThat(made.people()).isEqualTo(Demo.MEMBERS);
        assertThat(number("SELECT COUNT(*) FROM person")).isGreaterThanOrEqualTo(120);
        assertThat(number("SELECT COUNT(DISTINCT country) FROM person")).isGreaterThanOrEqualTo(6);
        assertThat(number("SELECT COUNT(*) FROM membership")).isGreaterThan(60);
        assertThat(number(DOWN + "SELECT MAX(depth) FROM down")).isBetween(4, 20);
        assertThat(number(DOWN + "SELECT COUNT(*) FROM down WHERE depth > 0"))
                .as("all hang on somebody without a sponsor: there are no circles")
                .isEqualTo(number("SELECT COUNT(*) FROM sponsorship"));
        assertThat(
                        number(
                                "SELECT MAX(n) FROM (SELECT COUNT(*) AS n FROM sponsorship GROUP BY"
                                        + " sponsor_id) s"))
                .isLessThanOrEqualTo(Sponsors.PLACES);
        assertThat(
                        number(
                                """
                                SELECT COUNT(*)
                                  FROM sponsorship s
                                  LEFT JOIN champion c ON c.person_id = s.sponsor_id AND c.since <= s.since
                                  LEFT JOIN membership m ON m.person_id = s.sponsor_id
                                 WHERE c.person_id IS NULL OR m.person_id IS NULL
                                """))
                .as("every sponsor is a champion, and was one")
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM person WHERE manager_id IS NULL")).isEqualTo(1);
    }

    @Test
    void people_learn_more_than_the_first_path_and_every_quiz_that_counts_was_passed() {
        load(Demo.MEMBERS, 1, NOW);

        assertThat(
                        number(
                                """
                                SELECT COUNT(DISTINCT m.path_id)
                                  FROM module_completion c
                                  JOIN training_module m ON m.id = c.module_id
                                """))
                .as("all but the newest, which nobody has done yet")
                .isEqualTo(number("SELECT COUNT(*) FROM training_path") - 1);
        assertThat(
                        number(
                                """
                                SELECT COUNT(*)
                                  FROM module_completion c
                                 WHERE NOT EXISTS (SELECT 1
                                                     FROM quiz_attempt a
                                                    WHERE a.person_id = c.person_id
                                                      AND a.module_id = c.module_id
                                                      AND a.well * 100 >= a.questions * a.pass)
                                """))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM quiz_attempt WHERE well * 100 < questions * pass"))
                .as("some needed two tries")
                .isPositive();
        assertThat(
                        number(
                                """
                                SELECT COUNT(*)
                                  FROM champion c
                                 WHERE c.founding = 0
                                   AND NOT EXISTS (SELECT 1
                                                     FROM path_completion l
                                                     JOIN training_path p ON p.id = l.path_id AND p.slug = 'champion'
                                                    WHERE l.person_id = c.person_id
                                                      AND l.completed_at < c.since)
                                """))
                .as("champions have completed their path before they got the label")
                .isZero();
    }

    @Test
    void everybody_of_the_cast_is_who_they_are() {
        load(Demo.MEMBERS, 1, NOW);

        assertThat(DemoAccount.EMAILS).allMatch(email -> account(email).isPresent());
        assertThat(person("champion").is(Role.CHAMPION)).isTrue();
        assertThat(person("ambassador").is(Role.AMBASSADOR)).isTrue();
        assertThat(person("employee").is(Role.AMBASSADOR)).isFalse();
        assertThat(person("leader").leader()).isTrue();
        assertThat(person("lead").isEverywhere(Role.LEAD)).isTrue();
        assertThat(person("editor").isEverywhere(Role.EDITOR)).isTrue();
        assertThat(person("hr").isEverywhere(Role.HR)).isTrue();
        assertThat(person("admin").isEverywhere(Role.ADMIN)).isTrue();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM content_reading WHERE person_id = "
                                        + id("employee")))
                .isZero();
        assertThat(
                        number(
                                "SELECT sponsor_id FROM sponsorship WHERE protege_id = "
                                        + id("ambassador")))
                .isEqualTo((int) id("champion"));
        assertThat(number("SELECT COUNT(*) FROM sponsorship WHERE sponsor_id = " + id("champion")))
                .isBetween(2, Sponsors.PLACES - 1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM sponsorship_request WHERE answered_at IS NULL"
                                        + " AND champion_id = "
                                        + id("champion")))
                .isEqualTo(1);
    }

    @Test
    void the_demo_accounts_share_their_password_and_nobody_else_has_one() {
        load(Demo.FEWEST, 1, NOW);

        var hashes = texts("SELECT hash FROM person_password");
        assertThat(hashes).hasSize(8);
        assertThat(
                        Password.check(DemoAccount.PASSWORD, hashes.getFirst())
                                .with(Argon2Function.getInstanceFromHash(hashes.getFirst())))
                .isTrue();
    }

    @Test
    void it_is_alive_today_and_nothing_happens_in_the_future() {
        load(Demo.MEMBERS, 1, NOW);

        assertThat(number("SELECT COUNT(*) FROM points_total WHERE period = '2026-11'"))
                .isGreaterThan(15);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM points_total WHERE period = '2026-11' AND"
                                        + " person_id = "
                                        + id("ambassador")))
                .as("Ada has a place")
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) - COUNT(DISTINCT points) FROM points_total WHERE"
                                        + " period = '2026-11' AND points > 0"))
                .as("some share a place")
                .isPositive();
        assertThat(number("SELECT COUNT(*) FROM activity WHERE occurred_at > '2026-11-23'"))
                .isGreaterThan(10);
        assertThat(number("SELECT COUNT(*) FROM content_item WHERE published_at > '2026-11-18'"))
                .isGreaterThan(2);
        assertThat(number("SELECT COUNT(*) FROM activity WHERE occurred_at > '2026-11-25 05:00'"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM notification WHERE told_at > '2026-11-25 05:00'"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM content_item WHERE published_at > '2026-11-25"
                                        + " 05:00'"))
                .as("the one that is planned")
                .isEqualTo(1);
        for (var account : List.of("ambassador", "champion", "editor", "lead", "leader")) {
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM notification WHERE read_at IS NULL AND"
                                            + " person_id = "
                                            + id(account)))
                    .as(account)
                    .isPositive();
        }
    }

    @Test
    void colleagues_gave_badges_three_voices_each() {
        load(Demo.MEMBERS, 1, NOW);

        var voices =
                texts(
                        """
                        SELECT COUNT(DISTINCT n.nominator_id, n.reason)
                          FROM badge_award a
                          JOIN badge b                  ON b.id = a.badge_id AND b.kind = 'PEERS'
                          LEFT JOIN badge_nomination n  ON n.award_id = a.id
                                                       AND n.badge_id = a.badge_id
                                                       AND n.nominee_id = a.person_id
                                                       AND n.made_at <= a.awarded_at
                         WHERE a.awarded_by IS NULL
                         GROUP BY a.id
                        """);
        assertThat(voices).hasSizeGreaterThan(1).containsOnly("3");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM badge_nomination WHERE nominee_id = "
                                        + id("ambassador")))
                .isEqualTo(3);
    }

    @Test
    void sessions_lie_ahead_and_behind_with_seats_a_line_and_what_people_said() {
        load(Demo.MEMBERS, 1, NOW);

        var coming = " FROM live_session WHERE starts_at > '2026-11-25 14:20:00'";
        assertThat(number("SELECT COUNT(*)" + coming)).isGreaterThanOrEqualTo(7);
        assertThat(number("SELECT COUNT(DISTINCT language)" + coming)).isEqualTo(2);
        assertThat(number("SELECT COUNT(DISTINCT kind)" + coming)).isEqualTo(3);
        assertThat(number("SELECT MAX(asked - taken)" + coming)).as("in line").isPositive();
        assertThat(number("SELECT MAX(seats - taken)" + coming)).as("free").isPositive();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM live_session_seat s JOIN live_session l ON"
                                        + " l.id = s.session_id WHERE s.attended_at > l.ends_at OR"
                                        + " s.attended_at > '2026-11-25 14:20:00'"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM live_session_seat WHERE attended_at IS NOT"
                                        + " NULL"))
                .as("each is a fact")
                .isEqualTo(
                        number("SELECT COUNT(*) FROM activity WHERE action = 'SESSION_ATTENDED'"))
                .isGreaterThan(40);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM (SELECT session_id FROM live_session_rating"
                                        + " GROUP BY session_id HAVING COUNT(*) >= 5) enough"))
                .isGreaterThanOrEqualTo(3);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM live_session_seat WHERE person_id = "
                                        + id("employee")))
                .isZero();
    }

    @Test
    void links_of_the_cast_were_opened_day_by_day_and_some_have_ended() {
        load(Demo.FEWEST, 1, NOW);

        assertThat(
                        number(
                                "SELECT COUNT(*) FROM tracked_link WHERE person_id = "
                                        + id("ambassador")))
                .isGreaterThan(5);
        assertThat(number("SELECT COUNT(*) FROM tracked_link WHERE ended_for <> ''")).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM tracked_link WHERE item_id IS NOT NULL"))
                .isGreaterThan(3);
        assertThat(number("SELECT COUNT(*) FROM link_day WHERE people > clicks")).isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM link_day d JOIN tracked_link l ON l.id ="
                                        + " d.link_id WHERE d.day >= '2026-11-25' OR d.day <"
                                        + " DATE(l.made_at) OR d.day > DATE(l.ended_at)"))
                .as("neither before it was made, nor after it ended, nor today")
                .isZero();
    }

    @Test
    void a_campaign_has_come_half_way_one_reached_its_goal_and_one_comes() {
        load(Demo.MEMBERS, 1, NOW);

        assertThat(number("SELECT COUNT(*) FROM campaign WHERE published_at IS NOT NULL"))
                .isEqualTo(3);
        assertThat(number(CAMPAIGN.formatted("g.acts * 100 DIV c.goal", "The move that protects")))
                .isBetween(40, 60);
        assertThat(number(CAMPAIGN.formatted("g.acts >= c.goal", "A first time"))).isOne();
        assertThat(number(CAMPAIGN.formatted("g.acts", "What water taught us"))).isZero();
        assertThat(number("SELECT MIN(people) FROM campaign_progress WHERE acts > 0"))
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void the_same_seed_and_day_make_the_same_company() {
        load(Demo.FEWEST, 7, NOW);
        var one = company();
        database.beforeEach(null);
        load(Demo.FEWEST, 7, NOW.plusSeconds(7200));
        var other = company();
        database.beforeEach(null);
        load(Demo.FEWEST, 8, NOW);

        assertThat(other).isEqualTo(one);
        assertThat(company()).isNotEqualTo(one);
    }

    @Test
    void what_boards_read_is_what_the_entries_make_and_is_made_again_when_it_is_not() {
        load(Demo.FEWEST, 1, NOW);
        var checks = new Points(jdbi, PARIS).checks();
        assertThat(checks).allMatch(check -> check.differences().getAsLong() == 0);
        var kept = derived();

        jdbi.useHandle(
                handle -> {
                    handle.execute("UPDATE points_total SET points = points + 1 LIMIT 7");
                    handle.execute("DELETE FROM points_team LIMIT 1");
                });
        assertThat(checks)
                .extracting(check -> check.differences().getAsLong() > 0)
                .containsExactly(false, true, true, true);

        checks.forEach(check -> check.repair().run());
        assertThat(checks).allMatch(check -> check.differences().getAsLong() == 0);
        assertThat(derived()).isEqualTo(kept);
    }

    @Test
    void points_badges_and_levels_are_what_the_listeners_make_of_the_same_facts() {
        load(Demo.FEWEST, 1, NOW);
        var ledger = new ActivityLedger(jdbi, Clock.fixed(NOW, ZoneOffset.UTC), () -> {});
        var points = new Points(jdbi, PARIS);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var badges = new Badges(jdbi, ledger, new Notifications(jdbi, clock), PARIS, clock);
        var levels = new Levels(jdbi);
        // what came in by the portal's own doors is still to be told
        new ActivityPump(jdbi, clock).listen(points).listen(badges).listen(levels).drain();
        var written = derived();
        var facts = facts();
        assertThat(texts("SELECT activity_id FROM points_entry WHERE points = 0"))
                .as("somebody went beyond a cap")
                .isNotEmpty();

        forgetDerived();
        for (var fact : facts) {
            jdbi.useTransaction(
                    handle -> {
                        handle.execute(
                                "INSERT INTO activity (id, person_id, action, subject_id,"
                                        + " occurred_at) VALUES (?, ?, ?, ?, ?)",
                                fact.id(),
                                fact.personId(),
                                fact.action(),
                                fact.subjectId(),
                                fact.occurredAt());
                        points.on(List.of(fact));
                        badges.on(List.of(fact));
                        levels.on(List.of(fact));
                    });
        }

        assertThat(derived()).isEqualTo(written);
    }

    @Test
    void a_newcomer_finds_an_offer_and_lessons_with_a_picture_a_film_and_a_package() {
        load(Demo.MEMBERS, 1, NOW);

        assertThat(
                        rows(
                                """
                                SELECT CONCAT_WS(' ', l.slug, l.video IS NOT NULL, l.package_id IS NOT NULL) AS lesson
                                  FROM training_lesson l
                                  JOIN training_module m ON m.id = l.module_id AND m.version = l.version
                                 WHERE m.slug = 'what-a-pump-does'
                                """))
                .containsExactly(
                        "{lesson=see-it-turn 1 0}",
                        "{lesson=the-parts 0 0}",
                        "{lesson=which-pump 0 1}");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM training_lesson_text WHERE body LIKE"
                                        + " '%](/media/%'"))
                .isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM offer_line WHERE outcome = 'OFFERED'"))
                .isEqualTo(25);
        assertThat(
                        number(
                                """
                                SELECT COUNT(*)
                                  FROM notification n
                                  JOIN person p ON p.id = n.person_id
                                 WHERE n.kind = 'offer-made'
                                   AND n.read_at IS NULL
                                   AND p.email = 'ambassador@relais.example'
                                """))
                .as("Ada has not seen it yet")
                .isOne();
    }

    @Test
    void sponsors_are_credited_for_what_the_listener_would_credit() {
        load(Demo.FEWEST, 1, NOW);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var ledger = new ActivityLedger(jdbi, clock, () -> {});
        var mentoring =
                new Mentoring(
                        jdbi,
                        ledger,
                        new Notifications(jdbi, clock),
                        new Training(jdbi, ledger, clock)::isFirstPath,
                        new Settings(jdbi, clock),
                        clock);
        int before = number("SELECT COUNT(*) FROM activity");
        int branches = number("SELECT SUM(below) FROM mentoring_branch");

        jdbi.useTransaction(_ -> mentoring.on(facts()));
        mentoring.recount();

        assertThat(number("SELECT COUNT(*) FROM activity WHERE action = 'PROTEGE_FINISHED_PATH'"))
                .isPositive();
        assertThat(number("SELECT COUNT(*) FROM activity")).isEqualTo(before);
        assertThat(number("SELECT SUM(below) FROM mentoring_branch")).isEqualTo(branches);
    }

    @Test
    void thanks_are_counted_as_the_portal_counts_them() {
        load(150, 1, NOW);
        var store = jdbi.onDemand(KudosStore.class);
        var written = rows(THANKS + " ORDER BY id");
        var actions = rows("SELECT action, COUNT(*) FROM activity GROUP BY action");
        assertThat(actions.toString()).contains("KUDOS_RECEIVED_AGAIN", "KUDOS_RECEIVED_OFTEN");
        assertThat(number("SELECT COUNT(*) FROM kudos WHERE shown_at IS NOT NULL"))
                .isBetween(25, written.size() - 25);
        assertThat(number("SELECT COUNT(*) FROM kudos_wall WHERE scope = 'u:1'"))
                .as("the whole group is everybody")
                .isEqualTo(number("SELECT COUNT(*) FROM kudos_wall WHERE scope = 'all'"));
        assertThat(
                        new Kudos(
                                        jdbi,
                                        new ActivityLedger(jdbi, Clock.systemUTC(), () -> {}),
                                        new Notifications(jdbi, Clock.systemUTC()),
                                        Clock.systemUTC())
                                .differences())
                .isZero();
        assertThat(new Levels(jdbi).differences()).isZero();
        assertThat(number("SELECT COUNT(*) FROM person_level")).isPositive();

        var kudos =
                jdbi.withHandle(
                        it -> it.createQuery(THANKS + " ORDER BY id").mapTo(Counted.class).list());
        jdbi.useTransaction(
                handle -> {
                    handle.execute("DELETE FROM kudos_wall");
                    handle.execute("DELETE FROM kudos");
                });
        for (var thanks : kudos) {
            int turn =
                    store.turn(
                            thanks.giverId(),
                            thanks.receiverId(),
                            thanks.givenAt().minus(Worth.LATELY));
            store.insert(
                    thanks.giverId(),
                    thanks.receiverId(),
                    "Thank you.",
                    "en",
                    null,
                    null,
                    turn,
                    thanks.givenAt(),
                    "again-" + thanks.id());
            assertThat(turn).as("%s", thanks).isEqualTo(thanks.turn());
        }
    }

    private static final String THANKS =
            "SELECT id, giver_id, receiver_id, turn, given_at FROM kudos";

    /** A thank-you, and how it is counted. */
    public record Counted(long id, long giverId, long receiverId, int turn, Instant givenAt) {}

    @Test
    void a_database_with_people_is_refused() {
        load(Demo.FEWEST, 1, NOW);

        assertThatThrownBy(() -> load(Demo.FEWEST, 2, NOW))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database is not empty");
    }

    private static final String DOWN =
            """
            WITH RECURSIVE down AS (
              SELECT DISTINCT s.sponsor_id AS id, 0 AS depth
                FROM sponsorship s
               WHERE s.sponsor_id NOT IN (SELECT protege_id FROM sponsorship)
               UNION ALL
              SELECT s.protege_id, d.depth + 1
                FROM down d
                JOIN sponsorship s ON s.sponsor_id = d.id
            )
            """;

    private static final String CAMPAIGN =
            """
            SELECT %s
              FROM campaign c
              JOIN campaign_progress g ON g.campaign_id = c.id
             WHERE c.title_en = '%s'
            """;

    private Figures load(int members, long seed, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        try (var app =
                new App(Config.from(Map.of()), jdbi, database.dataSource(), clock, _ -> {})) {
            app.loadStarter();
            return app.demo().load(members, seed, _ -> {});
        }
    }

    /** By what does not depend on the order in which starter content came in. */
    private Map<String, List<String>> company() {
        var tables = new LinkedHashMap<String, List<String>>();
        for (var query :
                List.of(
                        "SELECT id, handle, email, unit_id, language, job_title, manager_id,"
                                + " arrived_on, departs_on FROM person",
                        "SELECT person_id, word FROM person_word",
                        "SELECT person_id, joined_at, board_name, pseudonym FROM membership",
                        "SELECT person_id, since, valid_until, founding FROM champion",
                        "SELECT protege_id, sponsor_id, since FROM sponsorship",
                        "SELECT person_id, action, occurred_at FROM activity",
                        "SELECT person_id, awarded_at, awarded_by, reason, evidence FROM"
                                + " badge_award",
                        "SELECT nominee_id, nominator_id, reason, made_at FROM badge_nomination",
                        "SELECT giver_id, receiver_id, message, turn, given_at, shown_at FROM"
                                + " kudos",
                        "SELECT scope, kudos_id FROM kudos_wall",
                        "SELECT text_fr, starts_on, ends_on FROM spotlight",
                        "SELECT id, title, starts_at, taken, asked, code FROM live_session",
                        "SELECT session_id, person_id, turn, seated_at, attended_at FROM"
                                + " live_session_seat",
                        "SELECT session_id, person_id, stars, word FROM live_session_rating",
                        // what a page is numbered goes on from what was loaded before
                        "SELECT person_id, kind, REGEXP_REPLACE(details, '/[0-9]+\"', '/"
                                + "N\"') AS details, told_at, read_at FROM notification",
                        "SELECT published_at, format FROM content_item",
                        "SELECT i.published_at, k.kind, k.n FROM content_reaction k JOIN"
                                + " content_item i ON i.id = k.item_id",
                        "SELECT period, person_id, points, reached_at FROM points_total")) {
            tables.put(query, rows(query));
        }
        return tables;
    }

    private Map<String, List<String>> derived() {
        var tables = new LinkedHashMap<String, List<String>>();
        for (var query :
                List.of(
                        "SELECT activity_id, rule_id, rule_version, person_id, points, capped,"
                                + " earned_at, local_day FROM points_entry",
                        "SELECT person_id, rule_id, period, n FROM points_count WHERE n > 0",
                        "SELECT period, person_id, points, reached_at FROM points_total",
                        "SELECT scope, period, scores FROM points_histogram WHERE scores <> '[]'",
                        "SELECT person_id, level_id, activity_id, reached_at FROM person_level",
                        "SELECT badge_id, level, person_id, awarded_at, once_key FROM badge_award"
                                + " WHERE rule_id IS NOT NULL")) {
            tables.put(query, rows(query));
        }
        return tables;
    }

    /** But those that the listener for badges records by itself. */
    private List<Activity> facts() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT a.id, a.person_id, a.action, a.subject_id, a.occurred_at
                                          FROM activity a
                                          LEFT JOIN badge_award b ON a.action = 'BADGE_AWARDED' AND b.id = a.subject_id
                                         WHERE b.id IS NULL OR b.rule_id IS NULL
                                         ORDER BY a.id
                                        """)
                                .map(
                                        (row, context) ->
                                                new Activity(
                                                        row.getLong("id"),
                                                        row.getLong("person_id"),
                                                        Action.valueOf(row.getString("action")),
                                                        row.getLong("subject_id"),
                                                        context.findColumnMapperFor(Instant.class)
                                                                .orElseThrow()
                                                                .map(row, "occurred_at", context),
                                                        Optional.empty()))
                                .list());
    }

    private void forgetDerived() {
        jdbi.useTransaction(
                handle -> {
                    for (var table :
                            List.of(
                                    "person_level",
                                    "points_entry",
                                    "points_count",
                                    "points_total",
                                    "points_histogram")) {
                        handle.execute("DELETE FROM " + table);
                    }
                    handle.execute("DELETE FROM badge_award WHERE rule_id IS NOT NULL");
                    handle.execute("DELETE FROM activity");
                });
    }

    private Optional<Person> account(String email) {
        return jdbi.onDemand(PeopleStore.class).activeByEmail(email);
    }

    private Person person(String account) {
        return account(account + "@relais.example").orElseThrow();
    }

    private long id(String account) {
        return person(account).id();
    }

    private int number(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapTo(int.class).one());
    }

    private List<String> texts(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private List<String> rows(String query) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(query).mapToMap().list().stream()
                                .map(Map::toString)
                                .sorted()
                                .toList());
    }
}
