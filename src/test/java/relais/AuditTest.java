package relais;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.database.Check;
import relais.demo.Demo;
import relais.support.TestDatabase;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A whole organisation passes; each damage is found by the check that is there for it. */
class AuditTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final App app =
            new App(Config.from(Map.of()), jdbi, database.dataSource(), Clock.systemUTC(), _ -> {});

    @BeforeEach
    void a_whole_organisation() {
        app.loadStarter();
        app.demo().load(Demo.FEWEST, 1, _ -> {});
        app.deliver();
    }

    @Test
    void nothing_differs_and_each_damage_is_found_and_made_again() {
        assertThat(app.checks()).allSatisfy(it -> assertThat(differences(it)).isZero());

        damaged("reactions by item", "UPDATE content_reaction SET n = n + 1 LIMIT 3");
        damaged("comments by item", "UPDATE content_comment_count SET standing = standing + 1");
        damaged("progress of campaigns", "UPDATE campaign_progress SET acts = acts + 1 LIMIT 1");
        damaged("thanks and wall", "UPDATE kudos_tally SET received = received + 1 LIMIT 2");
        damaged("thanks and wall", "DELETE FROM kudos_wall WHERE scope = 'all' LIMIT 1");
        damaged("pages of the guide", "UPDATE guide_text SET words = 'nothing' LIMIT 1");
        damaged("pages of the guide", "DELETE FROM guide_text WHERE language = 'fr'");
        damaged("seats of sessions", "UPDATE live_session SET taken = taken - 1 WHERE taken > 0");
        damaged("levels", "DELETE FROM person_level LIMIT 2");
        damaged("certificates", "DELETE FROM certificate_issue LIMIT 2");
        damaged("training by unit", "DELETE FROM uptake_change LIMIT 2");
        damaged("counts of the tree", "UPDATE mentoring_branch SET below = below + 1 LIMIT 2");
        damaged("counts of the tree", "UPDATE mentoring_branch SET proteges = 0 LIMIT 1");
        damaged("counts of the tree", "UPDATE mentoring_branch SET root = NOT root LIMIT 1");
        damaged("counts of the tree", "DELETE FROM mentoring_branch LIMIT 1");
        damaged(
                "months of the spread",
                "UPDATE spread_month SET people = people + 1 WHERE generation = 2 ORDER BY month"
                        + " DESC LIMIT 1");
        damaged(
                "months of the spread",
                """
                DELETE FROM spread_month
                 WHERE month = (SELECT MAX(month) - INTERVAL 2 MONTH FROM spread_month)
                """);
    }

    @Test
    void a_fact_without_its_share_is_found() {
        found(
                "facts of shares",
                "UPDATE share SET action = NULL WHERE action IS NOT NULL ORDER BY post_id LIMIT 1");
    }

    @Test
    void a_circle_in_the_tree_is_found() {
        found(
                "circles in the tree",
                """
                INSERT INTO sponsorship (protege_id, sponsor_id, since)
                SELECT s.sponsor_id, s.protege_id, s.since
                  FROM sponsorship s
                  LEFT JOIN sponsorship up ON up.protege_id = s.sponsor_id
                 WHERE up.protege_id IS NULL
                 LIMIT 1
                """);
    }

    @Test
    void more_protégés_than_places_are_found() {
        found(
                "places of champions",
                """
                UPDATE champion
                   SET places = 0
                 WHERE person_id = (SELECT MIN(sponsor_id) FROM sponsorship)
                """);
    }

    @Test
    void a_badge_for_what_was_taken_back_is_found() {
        found(
                "badges by rule",
                """
                INSERT INTO activity (person_id, action, subject_id, occurred_at, reverses_id)
                SELECT a.person_id, a.action, a.subject_id, a.occurred_at, a.id
                  FROM activity a
                  LEFT JOIN activity r ON r.reverses_id = a.id
                 WHERE a.person_id = (SELECT MIN(person_id) FROM badge_award WHERE rule_id IS NOT NULL AND standing = 1)
                   AND a.action <> 'BADGE_AWARDED'
                   AND a.reverses_id IS NULL
                   AND r.id IS NULL
                """);
    }

    @Test
    void a_badge_that_the_ledger_does_not_know_is_found() {
        found(
                "facts of badges",
                """
                UPDATE badge_award
                   SET ended_at = UTC_TIMESTAMP(6), ended_as = 'REVOKED'
                 WHERE ended_at IS NULL
                 LIMIT 1
                """);
    }

    @Test
    void a_fact_about_nothing_is_found() {
        for (var action :
                List.of(
                        "JOINED",
                        "CONTENT_READ",
                        "MODULE_COMPLETED",
                        "PATH_COMPLETED",
                        "PROTEGE_GAINED",
                        "KUDOS_RECEIVED",
                        "SESSION_ATTENDED",
                        "SESSION_HOSTED",
                        "COMMENT_WRITTEN")) {
            jdbi.useHandle(
                    handle ->
                            handle.execute(
                                    """
                                    INSERT INTO activity (person_id, action, subject_id, occurred_at)
                                    SELECT MIN(id), ?, 987654321, UTC_TIMESTAMP(6)
                                      FROM person
                                    """,
                                    action));
        }
        assertThat(differences(check("subjects of facts"))).isEqualTo(9);
    }

    /** Found, made again as it was, and only there. */
    private void damaged(String name, String damage) {
        found(name, damage);
        var check = check(name);
        assertThat(check.isRepairable()).isTrue();
        check.repair().run();
        assertThat(app.checks()).allSatisfy(it -> assertThat(differences(it)).as(damage).isZero());
    }

    private void found(String name, String damage) {
        jdbi.useHandle(handle -> handle.execute(damage));
        assertThat(differences(check(name))).as(damage).isPositive();
    }

    private Check check(String name) {
        return app.checks().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static long differences(Check check) {
        return check.differences().getAsLong();
    }
}
