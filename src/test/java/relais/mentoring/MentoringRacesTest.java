package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Withdrawn;
import relais.mentoring.Asking.Asked;
import relais.mentoring.Obstacle.NoPlaceLeft;
import relais.mentoring.Obstacle.WouldBeCircle;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What happens when several people change the tree at the same moment. */
class MentoringRacesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final Mentoring mentoring = grove.mentoring;

    @BeforeEach
    void people() {
        new Cast(jdbi);
    }

    @Test
    void two_champions_who_accept_each_other_at_once_close_no_circle() throws Exception {
        for (int round = 0; round < 30; round++) {
            var one = given.champion("One", "R" + round, 5);
            var two = given.champion("Two", "R" + round, 5);
            var toOne = grove.asked(two, one);
            var toTwo = grove.asked(one, two);
            var turn = new AtomicInteger();

            var answers =
                    Together.call(
                            2,
                            () ->
                                    turn.getAndIncrement() == 0
                                            ? mentoring.accept(one, toOne)
                                            : mentoring.accept(two, toTwo));

            assertThat(answers).containsExactlyInAnyOrder(new Accepted(), new WouldBeCircle());
        }
    }

    @Test
    void a_ring_of_eight_does_not_close() throws Exception {
        var ring = IntStream.range(0, 8).mapToObj(i -> given.champion("Ring", "N" + i, 5)).toList();
        var requests =
                IntStream.range(0, 8)
                        .mapToObj(i -> grove.asked(ring.get(i), ring.get((i + 1) % 8)))
                        .toList();
        var turn = new AtomicInteger();

        var answers =
                Together.call(
                        8,
                        () -> {
                            int i = turn.getAndIncrement();
                            return mentoring.accept(ring.get((i + 1) % 8), requests.get(i));
                        });

        assertThat(answers).filteredOn(new Accepted()::equals).hasSize(7);
        assertThat(answers).filteredOn(new WouldBeCircle()::equals).hasSize(1);
        assertThat(mentoring.forest()).isEqualTo(new Forest(1, 8, 8));
    }

    @Test
    void the_last_free_place_goes_to_one_of_thirty_two() throws Exception {
        var champion = given.champion("Chiara", "Conti", 1);
        var requests =
                IntStream.range(0, 32)
                        .mapToObj(i -> given.person(given.member("Member", "N" + i)))
                        .map(member -> grove.asked(member, champion))
                        .toList();
        var turn = new AtomicInteger();

        var answers =
                Together.call(
                        32, () -> mentoring.accept(champion, requests.get(turn.getAndIncrement())));

        assertThat(answers).filteredOn(new Accepted()::equals).hasSize(1);
        assertThat(answers).filteredOn(new NoPlaceLeft()::equals).hasSize(31);
        assertThat(mentoring.protegesOf(champion.id())).hasSize(1);
        assertThat(grove.facts(champion, Action.PROTEGE_GAINED)).isEqualTo(1);
    }

    @Test
    void asking_from_sixteen_threads_asks_once() throws Exception {
        var champion = given.champion("Chiara", "Conti", 5);
        var member = given.person(given.member("Malik", "Benali"));

        var answers = Together.call(16, () -> mentoring.ask(member, champion.id(), "May I?"));

        assertThat(answers).filteredOn(Asked.class::isInstance).hasSize(1);
        assertThat(mentoring.requestsFor(champion.id())).hasSize(1);
    }

    @Test
    void taking_back_and_accepting_at_once_end_in_one_of_the_two() throws Exception {
        var champion = given.champion("Chiara", "Conti", 50);
        for (int round = 0; round < 20; round++) {
            var member = given.person(given.member("Malik", "R" + round));
            var request = grove.asked(member, champion);
            var turn = new AtomicInteger();

            var results =
                    Together.<Object>call(
                            2,
                            () ->
                                    turn.getAndIncrement() == 0
                                            ? mentoring.accept(champion, request)
                                            : mentoring.withdraw(member, request.id()));

            var sponsored = mentoring.sponsorOf(member.id()).isPresent();
            assertThat(results).contains(sponsored ? new Accepted() : new Withdrawn(), !sponsored);
        }
    }

    /**
     * Accepting and leaving lock the same people: neither waits for ever, and no one is left
     * hanging.
     */
    @Test
    void everybody_leaves_while_everybody_accepts() throws Exception {
        var champions =
                IntStream.range(0, 6).mapToObj(i -> given.champion("Chain", "N" + i, 5)).toList();
        IntStream.range(1, 6).forEach(i -> grove.accepted(champions.get(i), champions.get(i - 1)));
        var members =
                IntStream.range(0, 12)
                        .mapToObj(i -> given.person(given.member("Member", "N" + i)))
                        .toList();
        var requests =
                IntStream.range(0, 12)
                        .mapToObj(i -> grove.asked(members.get(i), champions.get(i % 6)))
                        .toList();
        var turn = new AtomicInteger();

        Together.run(18, () -> act(turn.getAndIncrement(), champions, requests));

        assertThat(grove.count("SELECT COUNT(*) FROM sponsorship")).isZero();
        assertThat(mentoring.forest()).isEqualTo(new Forest(0, 0, 0));
    }

    private void act(int i, List<Person> champions, List<SponsorshipRequest> requests) {
        if (i < 12) {
            mentoring.accept(champions.get(i % 6), requests.get(i));
        } else {
            grove.leave(champions.get(i - 12));
        }
    }
}
