package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class NominationsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final String REASON = "Rewrote the safety sheet so that everybody can read it.";

    final Jdbi jdbi = database.jdbi();
    Cast cast;
    Given given;
    Person ada;
    List<Person> colleagues;

    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
        given = new Given(jdbi);
        ada = cast.ada();
        badges(Given.NOW).loadStarter();
        colleagues = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            colleagues.add(given.person(given.member("Nova", "Person" + i)));
        }
    }

    @Test
    void the_third_colleague_gives_the_badge_and_their_words_are_its_evidence() {
        assertThat(nominate(colleagues.get(0), ada)).isEqualTo(new Nominating.Noted());
        assertThat(nominate(colleagues.get(1), ada)).isEqualTo(new Nominating.Noted());
        assertThat(held(ada)).isEmpty();

        var third = nominate(colleagues.get(2), ada);

        assertThat(third).isInstanceOf(Nominating.Given.class);
        assertThat(held(ada)).extracting(HeldBadge::slug).containsExactly("behind-the-scenes");
        var award = badges(Given.NOW).award(held(ada).getFirst().awardId(), "en").orElseThrow();
        assertThat(nominations(Given.NOW).of(award, "en"))
                .extracting(Nomination::reason)
                .containsExactly(REASON, REASON, REASON);
        drain();
        assertThat(count("notification WHERE kind = 'badge-awarded'")).isEqualTo(1);
        assertThat(count("notification WHERE kind = 'nomination-fulfilled'")).isEqualTo(3);
    }

    @Test
    void however_many_nominate_at_once_it_is_given_once() throws Exception {
        var queue = new ConcurrentLinkedQueue<>(colleagues);

        var outcomes = Together.call(8, () -> nominate(queue.remove(), ada));

        assertThat(outcomes.stream().filter(Nominating.Given.class::isInstance)).hasSize(1);
        assertThat(Collections.frequency(outcomes, new Nominating.Noted())).isEqualTo(2);
        assertThat(Collections.frequency(outcomes, new Nominating.HoldsAlready())).isEqualTo(5);
        assertThat(count("badge_award")).isEqualTo(1);
        assertThat(count("activity WHERE action = 'BADGE_AWARDED'")).isEqualTo(1);
        assertThat(count("badge_nomination WHERE award_id IS NOT NULL")).isEqualTo(3);
    }

    @Test
    void many_badges_for_many_people_at_once_are_each_given_once() throws Exception {
        set(Programme.NOMINATIONS_A_MONTH.key(), "20");
        var pairs = new ConcurrentLinkedQueue<int[]>();
        for (int nominator = 0; nominator < 8; nominator++) {
            // the next three, so that nobody is named by whom they name
            for (int step = 1; step <= 3; step++) {
                pairs.add(new int[] {nominator, (nominator + step) % 8});
            }
        }

        Together.run(
                24,
                () -> {
                    var pair = pairs.remove();
                    nominate(colleagues.get(pair[0]), colleagues.get(pair[1]));
                });

        assertThat(count("badge_award")).isEqualTo(8);
        assertThat(count("activity WHERE action = 'BADGE_AWARDED'")).isEqualTo(8);
    }

    @Test
    void those_who_put_each_other_forward_do_not_count_even_at_the_same_moment() throws Exception {
        set(Programme.NOMINATIONS_A_MONTH.key(), "20");
        var pairs = new ConcurrentLinkedQueue<int[]>();
        for (int one = 0; one < 5; one++) {
            for (int other = 0; other < 5; other++) {
                if (one != other) {
                    pairs.add(new int[] {one, other});
                }
            }
        }

        Together.run(
                20,
                () -> {
                    var pair = pairs.remove();
                    nominate(colleagues.get(pair[0]), colleagues.get(pair[1]));
                });

        // whoever has it was named by three whom they had not named by then
        assertThat(
                        count(
                                """
                                badge_nomination n
                                  JOIN badge_award a      ON a.id = n.award_id
                                  JOIN badge_nomination b ON b.nominator_id = n.nominee_id AND b.nominee_id = n.nominator_id
                                 WHERE b.award_id IS NOT NULL
                                """))
                .isZero();
        // five people are ten pairs, and each award takes three of them
        assertThat(count("badge_award")).isLessThanOrEqualTo(3);
    }

    @Test
    void a_small_circle_cannot_serve_itself() {
        nominate(ada, colleagues.get(0));
        nominate(colleagues.get(0), ada);
        nominate(colleagues.get(1), ada);
        assertThat(nominate(colleagues.get(2), ada)).isEqualTo(new Nominating.Noted());
        assertThat(held(ada)).isEmpty();

        assertThat(nominate(colleagues.get(3), ada)).isInstanceOf(Nominating.Given.class);
    }

    @Test
    void the_same_person_for_the_same_badge_once_a_year() {
        nominate(colleagues.get(0), ada);

        assertThat(nominate(colleagues.get(0), ada)).isEqualTo(new Nominating.Twice());
        assertThat(nominate(colleagues.get(0), ada, "colleagues-choice"))
                .isEqualTo(new Nominating.Noted());
    }

    @Test
    void so_many_names_a_month_and_no_more_however_many_are_sent_at_once() throws Exception {
        var nominees = new ConcurrentLinkedQueue<>(colleagues);

        var outcomes = Together.call(8, () -> nominate(ada, nominees.remove()));

        assertThat(Collections.frequency(outcomes, new Nominating.Noted())).isEqualTo(3);
        assertThat(Collections.frequency(outcomes, new Nominating.EnoughThisMonth())).isEqualTo(5);
        assertThat(nominate(ada, colleagues.get(7), "colleagues-choice", NEXT_MONTH))
                .isEqualTo(new Nominating.Noted());
    }

    private static final Instant NEXT_MONTH = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void what_is_taken_back_counts_neither_for_the_nominee_nor_for_the_month() {
        nominate(colleagues.get(0), ada);
        nominate(colleagues.get(1), ada);
        var mine = nominations(Given.NOW).by(colleagues.get(0), "en").getFirst();

        assertThat(nominations(Given.NOW).takeBack(colleagues.get(1), mine.id())).isFalse();
        assertThat(nominations(Given.NOW).takeBack(colleagues.get(0), mine.id())).isTrue();
        assertThat(nominations(Given.NOW).by(colleagues.get(0), "en")).isEmpty();
        assertThat(nominate(colleagues.get(2), ada)).isEqualTo(new Nominating.Noted());

        assertThat(nominate(colleagues.get(0), ada)).isInstanceOf(Nominating.Given.class);
        var settled = nominations(Given.NOW).by(colleagues.get(1), "en").getFirst();
        assertThat(nominations(Given.NOW).takeBack(colleagues.get(1), settled.id())).isFalse();
    }

    @Test
    void what_was_said_long_ago_gives_nothing_any_more() {
        nominate(colleagues.get(0), ada);
        nominate(colleagues.get(1), ada);

        var late = Instant.parse("2027-03-03T09:00:00Z");
        assertThat(nominate(colleagues.get(2), ada, "behind-the-scenes", late))
                .isEqualTo(new Nominating.Noted());
        assertThat(count("badge_award")).isZero();
    }

    @Test
    void who_declined_it_is_not_given_it_again_and_nobody_is_told_so() {
        for (int i = 0; i < 3; i++) {
            nominate(colleagues.get(i), ada);
        }
        var badges = badges(Given.NOW);
        badges.awards().decline(badges.award(held(ada).getFirst().awardId(), "en").orElseThrow());

        for (int i = 3; i < 7; i++) {
            assertThat(nominate(colleagues.get(i), ada)).isEqualTo(new Nominating.Noted());
        }
        assertThat(held(ada)).isEmpty();
    }

    @Test
    void after_a_revocation_only_new_voices_count() {
        for (int i = 0; i < 3; i++) {
            nominate(colleagues.get(i), ada);
        }
        var badges = badges(Given.NOW);
        var award = badges.award(held(ada).getFirst().awardId(), "en").orElseThrow();
        badges.awards().revoke(cast.hugo(), award, "The three of them asked for their words back.");
        assertThat(held(ada)).isEmpty();

        var later = Given.NOW.plusSeconds(60);
        assertThat(nominate(colleagues.get(0), ada, "behind-the-scenes", later))
                .isEqualTo(new Nominating.Twice());
        for (int i = 3; i < 5; i++) {
            nominate(colleagues.get(i), ada, "behind-the-scenes", later);
        }
        assertThat(held(ada)).isEmpty();
        assertThat(nominate(colleagues.get(5), ada, "behind-the-scenes", later))
                .isInstanceOf(Nominating.Given.class);
    }

    @Test
    void a_hidden_award_stays_hidden_from_those_who_nominate() {
        for (int i = 0; i < 3; i++) {
            nominate(colleagues.get(i), ada);
        }
        var badges = badges(Given.NOW);
        badges.awards().hide(badges.award(held(ada).getFirst().awardId(), "en").orElseThrow());

        assertThat(nominate(colleagues.get(3), ada)).isEqualTo(new Nominating.Noted());
        assertThat(count("badge_award")).isEqualTo(1);
    }

    @Test
    void a_badge_for_champions_is_for_champions() {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE badge SET audience = 'CHAMPIONS' WHERE slug ="
                                        + " 'behind-the-scenes'"));

        assertThat(nominate(colleagues.get(0), ada)).isEqualTo(new Nominating.NotForThem());
        assertThat(nominate(colleagues.get(0), cast.bruno())).isEqualTo(new Nominating.Noted());
    }

    private Nominating nominate(Person nominator, Person nominee) {
        return nominate(nominator, nominee, "behind-the-scenes");
    }

    private Nominating nominate(Person nominator, Person nominee, String badge) {
        return nominate(nominator, nominee, badge, Given.NOW);
    }

    private Nominating nominate(Person nominator, Person nominee, String badge, Instant at) {
        var found = badges(at).bySlug(badge, "en").orElseThrow();
        return nominations(at).nominate(nominator, nominee, found, REASON);
    }

    private List<HeldBadge> held(Person person) {
        return badges(Given.NOW).of(person.id(), "en");
    }

    private Badges badges(Instant at) {
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        return new Badges(
                jdbi,
                new ActivityLedger(jdbi, clock, () -> {}),
                new Notifications(jdbi, clock),
                ZoneOffset.UTC,
                clock);
    }

    private Nominations nominations(Instant at) {
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        return new Nominations(
                jdbi,
                badges(at).awards(),
                new Notifications(jdbi, clock),
                new Settings(jdbi, clock),
                ZoneOffset.UTC,
                clock);
    }

    private void set(String setting, String value) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO setting_change (setting, version, value, old_value,"
                                        + " changed_by, changed_at) VALUES (?, 1, ?, '3', ?, ?)",
                                setting,
                                value,
                                cast.lena().id(),
                                Given.NOW));
    }

    private void drain() {
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        new ActivityPump(jdbi, clock).listen(badges(Given.NOW)).drain();
    }

    private int count(String what) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM " + what).mapTo(int.class).one());
    }
}
