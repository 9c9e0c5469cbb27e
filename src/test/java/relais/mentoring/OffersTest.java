package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Asking.AlreadyAsked;
import relais.mentoring.Asking.Asked;
import relais.mentoring.Obstacle.NoPlaceLeft;
import relais.mentoring.Obstacle.NotAChampion;
import relais.mentoring.Obstacle.WouldBeCircle;
import relais.mentoring.Offering.NotLooking;
import relais.mentoring.Offering.Offered;
import relais.mentoring.Offering.Spoken;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Champions who offer help to those who look, and how pairs go on. */
class OffersTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final Mentoring mentoring = grove.mentoring;
    Person ada;
    Person bruno;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
    }

    @Test
    void an_offer_to_somebody_who_looks_is_accepted_by_them_alone() {
        mentoring.look(ada, "A first post");
        var offer = offered(bruno, ada);

        assertThat(mentoring.requestFor(bruno, offer.id())).isEmpty();
        assertThat(mentoring.accept(ada, offer)).isEqualTo(new Accepted());

        assertThat(mentoring.sponsorOf(ada.id())).get().matches(it -> it.id() == bruno.id());
        assertThat(mentoring.lookingOf(ada.id())).isEmpty();
        assertThat(grove.toldTo(bruno)).contains("sponsorship-offer-accepted");
        assertThat(mentoring.checks()).allMatch(it -> it.differences().getAsLong() == 0);
    }

    @Test
    void an_offer_that_nobody_answers_lapses_and_who_looks_is_seen_again() throws Exception {
        var other = given.champion("Malik", "Benali", 5);
        mentoring.look(ada, "");
        var offer = offered(bruno, ada);
        assertThat(mentoring.seekersFor(other)).isEmpty();
        grove.later(Duration.ofDays(9)).lapseOffers();
        assertThat(mentoring.requestFor(ada, offer.id())).get().matches(SponsorshipRequest::isOpen);

        var later = grove.later(Duration.ofDays(11));
        Together.run(6, later::lapseOffers);

        assertThat(mentoring.openRequestOf(ada.id())).isEmpty();
        assertThat(mentoring.seekersFor(other)).hasSize(1);
        assertThat(grove.toldTo(ada))
                .contains("sponsorship-offer-lapsed")
                .doesNotContain("sponsorship-offered");
        assertThat(grove.toldTo(bruno)).containsOnlyOnce("sponsorship-offer-unanswered");
        assertThat(mentoring.accept(ada, offer)).isInstanceOf(Answering.Withdrawn.class);
        assertThat(mentoring.offer(bruno, ada.id(), "Once more?")).isInstanceOf(Offered.class);
    }

    @Test
    void an_offer_waits_for_the_end_of_a_break() {
        mentoring.look(ada, "");
        var offer = offered(bruno, ada);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES"
                                        + " (?, ?, ?)",
                                ada.id(),
                                Given.NOW,
                                Given.NOW));

        grove.later(Duration.ofDays(30)).lapseOffers();

        assertThat(mentoring.requestFor(ada, offer.id())).get().matches(SponsorshipRequest::isOpen);
    }

    @Test
    void who_leaves_without_a_trace_takes_the_words_of_their_requests_along() {
        grove.asked(ada, bruno);

        mentoring.erase(ada);

        assertThat(mentoring.requestsFor(bruno.id()))
                .singleElement()
                .matches(it -> it.message().isEmpty());
    }

    @Test
    void who_does_not_look_is_offered_nothing() {
        assertThat(mentoring.offer(bruno, ada.id(), "May I?")).isEqualTo(new NotLooking());

        mentoring.look(ada, "");
        mentoring.stopLooking(ada);
        assertThat(mentoring.offer(bruno, ada.id(), "May I?")).isEqualTo(new NotLooking());
        assertThat(mentoring.seekersFor(bruno)).isEmpty();
    }

    @Test
    void looking_is_nothing_for_those_who_have_a_sponsor_or_begin_the_tree() {
        grove.accepted(ada, bruno);
        mentoring.look(ada, "");
        mentoring.look(bruno, "");

        assertThat(mentoring.lookingOf(ada.id())).isEmpty();
        assertThat(mentoring.lookingOf(bruno.id())).isEmpty();
    }

    @Test
    void who_leaves_does_not_look_any_more_when_they_come_back() {
        mentoring.look(ada, "A first post");

        grove.leave(ada);

        assertThat(mentoring.lookingOf(ada.id())).isEmpty();
    }

    @Test
    void a_no_has_no_reason_and_holds() {
        mentoring.look(ada, "");
        var offer = offered(bruno, ada);

        assertThat(mentoring.decline(ada, offer)).isEqualTo(new Declined());

        assertThat(mentoring.offer(bruno, ada.id(), "Please")).isEqualTo(new NotLooking());
        assertThat(mentoring.seekersFor(bruno)).isEmpty();
        var chiara = given.champion("Chiara", "Conti", 5);
        assertThat(mentoring.seekersFor(chiara)).hasSize(1);
    }

    @Test
    void an_offer_taken_back_leaves_no_trace() {
        mentoring.look(ada, "");
        var offer = offered(bruno, ada);

        assertThat(mentoring.withdraw(ada, offer.id())).isFalse();
        assertThat(mentoring.withdraw(bruno, offer.id())).isTrue();

        assertThat(grove.toldTo(ada)).isEmpty();
        assertThat(mentoring.openRequestOf(ada.id())).isEmpty();
    }

    @Test
    void a_question_and_an_offer_do_not_stand_side_by_side() {
        mentoring.look(ada, "");
        offered(bruno, ada);
        var chiara = given.champion("Chiara", "Conti", 5);

        assertThat(mentoring.ask(ada, chiara.id(), "May I?"))
                .isEqualTo(new AlreadyAsked("Bruno Bouchard"));
        assertThat(mentoring.offer(chiara, ada.id(), "May I?")).isEqualTo(new Spoken());
        assertThat(mentoring.requestsFor(bruno.id())).isEmpty();
        assertThat(mentoring.offersOf(bruno.id())).hasSize(1);
    }

    @Test
    void a_champion_who_rests_is_not_proposed_and_not_asked_and_may_offer() {
        mentoring.take(bruno, false);

        assertThat(mentoring.championsFor(ada)).isEmpty();
        assertThat(mentoring.ask(ada, bruno.id(), "May I?")).isEqualTo(new NotAChampion());
        mentoring.look(ada, "");
        assertThat(mentoring.offer(bruno, ada.id(), "May I?")).isInstanceOf(Offered.class);
    }

    @Test
    void those_who_look_see_what_they_share_and_champions_too() {
        mentoring.look(ada, "A first post");

        assertThat(mentoring.seekersFor(bruno))
                .singleElement()
                .matches(it -> it.wish().equals("A first post") && it.common().samePart());
        assertThat(mentoring.championsFor(ada).getFirst().common())
                .isEqualTo(new Common(true, true, true, true, 0));
    }

    @Test
    void one_proposal_is_open_however_many_ask_and_offer_at_once() throws Exception {
        var champions =
                IntStream.range(0, 8).mapToObj(i -> given.champion("Chain", "N" + i, 5)).toList();
        mentoring.look(ada, "");
        var turn = new AtomicInteger();

        var answers =
                Together.<Object>call(
                        16,
                        () -> {
                            int i = turn.getAndIncrement();
                            var champion = champions.get(i / 2);
                            return i % 2 == 0
                                    ? mentoring.ask(ada, champion.id(), "May I?")
                                    : mentoring.offer(champion, ada.id(), "May I?");
                        });

        assertThat(answers)
                .filteredOn(it -> it instanceof Asked || it instanceof Offered)
                .hasSize(1);
    }

    @Test
    void the_last_place_goes_to_one_of_sixteen_whoever_proposed_it() throws Exception {
        var champion = given.champion("Chiara", "Conti", 1);
        var members =
                IntStream.range(0, 16)
                        .mapToObj(i -> given.person(given.member("Member", "N" + i)))
                        .toList();
        var requests =
                IntStream.range(0, 16)
                        .mapToObj(
                                i -> {
                                    if (i % 2 == 0) {
                                        return grove.asked(members.get(i), champion);
                                    }
                                    mentoring.look(members.get(i), "");
                                    return offered(champion, members.get(i));
                                })
                        .toList();
        var turn = new AtomicInteger();

        var answers =
                Together.call(
                        16,
                        () -> {
                            int i = turn.getAndIncrement();
                            var who = i % 2 == 0 ? champion : members.get(i);
                            return mentoring.accept(who, requests.get(i));
                        });

        assertThat(answers).filteredOn(new Accepted()::equals).hasSize(1);
        assertThat(answers).filteredOn(new NoPlaceLeft()::equals).hasSize(15);
    }

    @Test
    void a_question_and_an_offer_accepted_at_once_close_no_circle() throws Exception {
        for (int round = 0; round < 15; round++) {
            var one = given.champion("One", "R" + round, 5);
            var two = given.champion("Two", "R" + round, 5);
            var asked = grove.asked(two, one);
            mentoring.look(one, "");
            var offer = offered(two, one);
            var turn = new AtomicInteger();

            var answers =
                    Together.call(
                            2,
                            () ->
                                    turn.getAndIncrement() == 0
                                            ? mentoring.accept(one, asked)
                                            : mentoring.accept(one, offer));

            assertThat(answers).containsExactlyInAnyOrder(new Accepted(), new WouldBeCircle());
        }
    }

    @Test
    void two_arrive_when_both_say_so_and_the_place_is_free() {
        var chiara = given.champion("Chiara", "Conti", 1);
        grove.accepted(ada, chiara);
        var walks = mentoring.walks();

        assertThat(walks.arrive(ada, ada.id(), chiara.id())).isFalse();
        walks.askArrival(ada, ada.id(), chiara.id());
        assertThat(walks.arrive(ada, ada.id(), chiara.id())).isFalse();
        assertThat(mentoring.standingOf(chiara.id()).orElseThrow().free()).isZero();
        assertThat(walks.arrive(chiara, ada.id(), chiara.id())).isTrue();

        assertThat(mentoring.standingOf(chiara.id()).orElseThrow().free()).isEqualTo(1);
        assertThat(mentoring.sponsorOf(ada.id())).isPresent();
        assertThat(grove.toldTo(ada)).contains("sponsorship-arrived");
        assertThat(grove.toldTo(chiara)).contains("sponsorship-arrived");
        var malik = given.person(given.member("Malik", "Benali"));
        assertThat(grove.accepted(malik, chiara)).isEqualTo(new Accepted());
        assertThat(mentoring.checks()).allMatch(it -> it.differences().getAsLong() == 0);
    }

    @Test
    void not_yet_leaves_everything_as_it_was_and_tells_nobody() {
        grove.accepted(ada, bruno);
        mentoring.walks().askArrival(ada, ada.id(), bruno.id());

        mentoring.walks().forgetArrival(ada.id(), bruno.id());

        assertThat(grove.toldTo(bruno)).doesNotContain("sponsorship-arrival-asked");
        assertThat(mentoring.walks().arrive(bruno, ada.id(), bruno.id())).isFalse();
    }

    @Test
    void a_sponsor_who_cannot_go_on_says_so_kindly() {
        grove.accepted(ada, bruno);

        assertThat(mentoring.release(bruno, ada.id())).isTrue();
        assertThat(mentoring.release(bruno, ada.id())).isFalse();

        assertThat(mentoring.sponsorOf(ada.id())).isEmpty();
        assertThat(grove.toldTo(ada)).contains("sponsorship-released");
        assertThat(mentoring.checks()).allMatch(it -> it.differences().getAsLong() == 0);
    }

    private SponsorshipRequest offered(Person champion, Person seeker) {
        var offer = (Offered) mentoring.offer(champion, seeker.id(), "May I help?");
        return mentoring.requestFor(seeker, offer.requestId()).orElseThrow();
    }
}
