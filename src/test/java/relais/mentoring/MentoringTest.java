package relais.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.Activity;
import relais.mentoring.Answering.Accepted;
import relais.mentoring.Answering.Declined;
import relais.mentoring.Answering.Withdrawn;
import relais.mentoring.Asking.AlreadyAsked;
import relais.mentoring.Asking.Asked;
import relais.mentoring.Obstacle.AlreadySponsored;
import relais.mentoring.Obstacle.Founding;
import relais.mentoring.Obstacle.NoPlaceLeft;
import relais.mentoring.Obstacle.NotAChampion;
import relais.mentoring.Obstacle.NotAMember;
import relais.mentoring.Obstacle.Reciprocal;
import relais.mentoring.Obstacle.WouldBeCircle;
import relais.people.Person;
import relais.people.PersonCard;
import relais.settings.Programme;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Optional;

class MentoringTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Grove grove = new Grove(jdbi);
    final Mentoring mentoring = grove.mentoring;
    Person ada;
    Person bruno;
    Person lena;
    Person emma;
    Person chiara;
    Person malik;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        lena = cast.lena();
        emma = cast.emma();
        chiara = given.champion("Chiara", "Conti", 2);
        malik = given.person(given.member("Malik", "Benali"));
    }

    @Test
    void champions_without_a_number_of_their_own_have_as_many_places_as_the_programme_says() {
        assertThat(mentoring.standingOf(bruno.id())).map(Standing::free).hasValue(5);
        assertThat(mentoring.standingOf(ada.id())).map(Standing::free).hasValue(0);

        grove.settings.change(lena, Programme.PLACES_PER_CHAMPION, 0, "8");

        assertThat(mentoring.standingOf(bruno.id())).map(Standing::free).hasValue(8);
        assertThat(mentoring.standingOf(chiara.id())).map(Standing::free).hasValue(2);
    }

    @Test
    void a_champion_who_accepts_is_the_sponsor() {
        assertThat(grove.accepted(ada, bruno)).isEqualTo(new Accepted());

        assertThat(mentoring.sponsorOf(ada.id())).map(PersonCard::name).hasValue("Bruno Bouchard");
        assertThat(mentoring.protegesOf(bruno.id()))
                .extracting(PersonCard::name)
                .containsExactly("Ada Lindqvist");
        assertThat(mentoring.openRequestOf(ada.id())).isEmpty();
        assertThat(grove.toldTo(bruno)).containsExactly("sponsorship-asked");
        assertThat(grove.toldTo(ada)).containsExactly("sponsorship-accepted");
        assertThat(grove.facts(ada, Action.SPONSORSHIP_STARTED)).isEqualTo(1);
        assertThat(grove.facts(bruno, Action.PROTEGE_GAINED)).isEqualTo(1);
    }

    @Test
    void the_circle_of_somebody_who_never_was_a_champion_is_their_sponsor_or_whom_they_asked() {
        assertThat(mentoring.circleOf(ada).isEmpty()).isTrue();

        var request = grove.asked(ada, bruno);
        assertThat(mentoring.circleOf(ada)).isEqualTo(mentoring.circleOf(ada.id()));
        assertThat(mentoring.circleOf(ada).asked())
                .map(PersonCard::name)
                .hasValue("Bruno Bouchard");

        mentoring.accept(bruno, request);
        assertThat(mentoring.circleOf(ada)).isEqualTo(mentoring.circleOf(ada.id()));
        assertThat(mentoring.circleOf(ada).sponsor())
                .map(PersonCard::name)
                .hasValue("Bruno Bouchard");
    }

    @Test
    void proteges_stay_in_the_circle_of_a_champion_whose_label_ran_out() {
        grove.accepted(ada, bruno);
        jdbi.useHandle(it -> it.execute("UPDATE champion SET valid_until = '2020-01-01'"));

        var former = given.person(bruno.id());

        assertThat(former.champion()).isFalse();
        assertThat(mentoring.circleOf(former).proteges())
                .extracting(PersonCard::name)
                .containsExactly("Ada Lindqvist");
    }

    @Test
    void accepting_twice_is_the_same_as_accepting_once() {
        var request = grove.asked(ada, bruno);

        assertThat(mentoring.accept(bruno, request)).isEqualTo(new Accepted());
        assertThat(mentoring.accept(bruno, request)).isEqualTo(new Accepted());

        assertThat(grove.facts(ada, Action.SPONSORSHIP_STARTED)).isEqualTo(1);
        assertThat(grove.toldTo(ada)).hasSize(1);
    }

    @Test
    void declining_tells_the_one_who_asked_and_leaves_them_free() {
        var request = grove.asked(ada, bruno);

        assertThat(mentoring.decline(bruno, request)).isEqualTo(new Declined());

        assertThat(grove.toldTo(ada)).containsExactly("sponsorship-declined");
        assertThat(mentoring.ask(ada, chiara.id(), "May I?")).isInstanceOf(Asked.class);
    }

    @Test
    void a_request_that_was_taken_back_cannot_be_accepted() {
        var request = grove.asked(ada, bruno);

        assertThat(mentoring.withdraw(ada, request.id())).isTrue();
        assertThat(mentoring.withdraw(ada, request.id())).isFalse();

        assertThat(mentoring.accept(bruno, request)).isEqualTo(new Withdrawn());
        assertThat(mentoring.decline(bruno, request)).isEqualTo(new Withdrawn());
        assertThat(mentoring.sponsorOf(ada.id())).isEmpty();
    }

    @Test
    void nobody_takes_back_the_request_of_another() {
        var request = grove.asked(ada, bruno);

        assertThat(mentoring.withdraw(malik, request.id())).isFalse();
        assertThat(mentoring.requestFor(chiara, request.id())).isEmpty();
    }

    @Test
    void one_asks_one_champion_at_a_time() {
        grove.asked(ada, bruno);

        assertThat(mentoring.ask(ada, chiara.id(), "And you?"))
                .isEqualTo(new AlreadyAsked("Bruno Bouchard"));
        assertThat(mentoring.requestsFor(chiara.id())).isEmpty();
    }

    @Test
    void who_may_not_be_paired_hears_why() {
        grove.accepted(malik, bruno);

        assertThat(mentoring.ask(emma, bruno.id(), "")).isEqualTo(new NotAMember());
        assertThat(mentoring.ask(ada, malik.id(), "")).isEqualTo(new NotAChampion());
        assertThat(mentoring.ask(ada, emma.id(), "")).isEqualTo(new NotAChampion());
        assertThat(mentoring.ask(bruno, chiara.id(), "")).isEqualTo(new Founding());
        assertThat(mentoring.ask(malik, chiara.id(), ""))
                .isEqualTo(new AlreadySponsored("Bruno Bouchard"));
        assertThat(mentoring.ask(chiara, chiara.id(), "")).isEqualTo(new WouldBeCircle());
    }

    @Test
    void a_champion_without_a_free_place_takes_nobody() {
        var full = given.champion("Fatou", "Faye", 1);
        var waiting = grove.asked(malik, full);
        grove.accepted(ada, full);

        assertThat(mentoring.ask(chiara, full.id(), "")).isEqualTo(new NoPlaceLeft());
        assertThat(mentoring.accept(full, waiting)).isEqualTo(new NoPlaceLeft());
        assertThat(mentoring.requestsFor(full.id())).hasSize(1);
    }

    @Test
    void a_label_that_ran_out_sponsors_nobody_new() {
        var request = grove.asked(ada, chiara);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE champion SET valid_until = '2026-03-01' WHERE person_id ="
                                        + " ?",
                                chiara.id()));

        assertThat(mentoring.accept(chiara, request)).isEqualTo(new NotAChampion());
        assertThat(mentoring.ask(malik, chiara.id(), "")).isEqualTo(new NotAChampion());
    }

    @Test
    void nobody_sponsors_somebody_above_them() {
        var below = given.champion("Björn", "Berg", 5);
        grove.accepted(chiara, bruno);
        grove.accepted(below, chiara);

        assertThat(mentoring.ask(chiara, below.id(), "")).isInstanceOf(AlreadySponsored.class);
        mentoring.part(chiara);
        assertThat(mentoring.ask(chiara, below.id(), "")).isEqualTo(new WouldBeCircle());
        assertThat(mentoring.accept(below, grove.request(chiara, below)))
                .isEqualTo(new WouldBeCircle());
    }

    @Test
    void a_pair_does_not_change_places() {
        var other = given.champion("Olga", "Orlova", 5);
        grove.accepted(chiara, other);
        mentoring.part(chiara);

        assertThat(mentoring.ask(other, chiara.id(), "")).isEqualTo(new Reciprocal());
    }

    @Test
    void a_pair_that_opens_again_pays_once() {
        grove.accepted(ada, bruno);
        mentoring.part(ada);
        grove.accepted(ada, bruno);

        assertThat(mentoring.sponsorOf(ada.id())).isPresent();
        assertThat(grove.facts(ada, Action.SPONSORSHIP_STARTED)).isEqualTo(1);
        assertThat(grove.facts(bruno, Action.PROTEGE_GAINED)).isEqualTo(1);
        assertThat(grove.count("SELECT COUNT(*) FROM sponsorship_past")).isEqualTo(1);
    }

    @Test
    void parting_tells_the_sponsor_and_frees_the_place() {
        grove.accepted(ada, chiara);

        assertThat(mentoring.part(ada)).isTrue();
        assertThat(mentoring.part(ada)).isFalse();

        assertThat(grove.toldTo(chiara)).containsExactly("sponsorship-asked", "sponsorship-parted");
        assertThat(mentoring.standingOf(chiara.id()).orElseThrow().free()).isEqualTo(2);
    }

    @Test
    void when_a_sponsor_leaves_the_proteges_are_proposed_to_the_sponsor_above() {
        grove.accepted(chiara, bruno);
        grove.accepted(ada, chiara);

        grove.leave(chiara);

        assertThat(mentoring.sponsorOf(ada.id())).isEmpty();
        assertThat(mentoring.protegesOf(bruno.id())).isEmpty();
        assertThat(grove.toldTo(ada)).contains("sponsorship-succession");
        assertThat(grove.toldTo(bruno)).contains("sponsorship-inherited");
        var request = mentoring.requestsFor(bruno.id()).getFirst();
        assertThat(request.leftSponsor()).hasValue("Chiara Conti");
        assertThat(mentoring.accept(bruno, request)).isEqualTo(new Accepted());
        assertThat(mentoring.sponsorOf(ada.id())).map(PersonCard::name).hasValue("Bruno Bouchard");
        assertThat(grove.count("SELECT COUNT(*) FROM sponsorship_past")).isEqualTo(2);
    }

    @Test
    void a_protege_may_choose_another_than_the_proposed_successor() {
        grove.accepted(chiara, bruno);
        grove.accepted(ada, chiara);
        grove.leave(chiara);

        mentoring.withdraw(ada, mentoring.openRequestOf(ada.id()).orElseThrow().id());

        assertThat(mentoring.ask(ada, given.champion("Olga", "Orlova", 5).id(), ""))
                .isInstanceOf(Asked.class);
    }

    @Test
    void when_a_champion_at_the_top_leaves_the_proteges_are_proposed_to_a_match() {
        grove.accepted(ada, bruno);

        grove.leave(bruno);

        assertThat(grove.toldTo(ada)).contains("sponsorship-succession");
        assertThat(mentoring.openRequestOf(ada.id()))
                .hasValueSatisfying(it -> assertThat(it.championId()).isEqualTo(chiara.id()));
    }

    @Test
    void requests_lapse_when_one_of_the_two_leaves() {
        var toChiara = grove.asked(ada, chiara);
        var ofMalik = grove.asked(malik, bruno);

        grove.leave(chiara);
        grove.leave(malik);

        assertThat(mentoring.openRequestOf(ada.id())).isEmpty();
        assertThat(grove.toldTo(ada)).containsExactly("sponsorship-lapsed");
        assertThat(mentoring.accept(bruno, ofMalik)).isEqualTo(new Withdrawn());
        assertThat(mentoring.requestFor(chiara, toChiara.id()).orElseThrow().answer())
                .hasValue("LAPSED");
    }

    @Test
    void the_first_path_of_a_protege_is_the_sponsors_fact_too() {
        grove.accepted(ada, bruno);

        hear(
                given.activity(
                        ada.id(),
                        Action.PATH_COMPLETED,
                        Grove.FIRST_PATH,
                        Grove.NOW.plusSeconds(60)));
        hear(given.activity(ada.id(), Action.PATH_COMPLETED, 8, Grove.NOW.plusSeconds(60)));

        assertThat(grove.facts(bruno, Action.PROTEGE_FINISHED_PATH)).isEqualTo(1);
    }

    @Test
    void hearing_of_the_first_path_twice_counts_once() {
        grove.accepted(ada, bruno);
        var fact =
                given.activity(
                        ada.id(),
                        Action.PATH_COMPLETED,
                        Grove.FIRST_PATH,
                        Grove.NOW.plusSeconds(60));

        hear(fact);
        hear(fact);

        assertThat(grove.facts(bruno, Action.PROTEGE_FINISHED_PATH)).isEqualTo(1);
    }

    @Test
    void who_sponsors_later_did_not_help() {
        var before = Grove.NOW.minusSeconds(60);
        var fact = given.activity(ada.id(), Action.PATH_COMPLETED, Grove.FIRST_PATH, before);
        grove.accepted(ada, bruno);

        hear(fact);

        assertThat(grove.facts(bruno, Action.PROTEGE_FINISHED_PATH)).isZero();
    }

    @Test
    void a_path_that_is_taken_back_takes_the_sponsors_fact_back() {
        grove.accepted(ada, bruno);
        var at = Grove.NOW.plusSeconds(60);
        var fact = given.activity(ada.id(), Action.PATH_COMPLETED, Grove.FIRST_PATH, at);
        hear(fact);

        hear(
                new Activity(
                        99,
                        ada.id(),
                        Action.PATH_COMPLETED,
                        Grove.FIRST_PATH,
                        at,
                        Optional.of(fact.id())));

        assertThat(
                        grove.count(
                                "SELECT COUNT(*) FROM activity WHERE action ="
                                        + " 'PROTEGE_FINISHED_PATH' AND reverses_id > 0"))
                .isEqualTo(1);
    }

    @Test
    void champions_who_share_most_come_first() {
        var near = given.champion("Nadia", "Noir", 5);
        given.champion("Full", "House", 0);
        var topic = given.topic("innovation", 1);
        jdbi.useHandle(
                it -> {
                    it.execute(
                            "UPDATE person SET language = 'en', country = 'DE' WHERE id = ?",
                            chiara.id());
                    it.execute("UPDATE person SET language = 'en' WHERE id = ?", near.id());
                    it.execute("UPDATE person SET language = 'en' WHERE id = ?", bruno.id());
                    it.execute(
                            "INSERT INTO person_topic (person_id, topic_id) VALUES (?, ?), (?, ?)",
                            ada.id(),
                            topic,
                            near.id(),
                            topic);
                });

        var champions = mentoring.championsFor(ada);

        assertThat(champions)
                .extracting(it -> it.person().id())
                .containsExactly(near.id(), bruno.id(), chiara.id());
        assertThat(champions.getFirst().common().topics()).isEqualTo(1);
        assertThat(champions.getFirst().common().sameLanguage()).isTrue();
        assertThat(champions.getLast().free()).isEqualTo(2);
    }

    @Test
    void champions_below_me_or_whom_i_sponsored_are_not_proposed() {
        var below = given.champion("Björn", "Berg", 5);
        var before = given.champion("Olga", "Orlova", 5);
        grove.accepted(below, chiara);
        grove.accepted(before, chiara);
        mentoring.part(before);

        assertThat(mentoring.championsFor(chiara))
                .extracting(it -> it.person().id())
                .containsExactly(bruno.id());
    }

    @Test
    void accented_names_and_markup_stay_what_they_are() {
        var message = "<b>Bonjour</b> & « merci » 👋";

        mentoring.ask(ada, bruno.id(), message);

        assertThat(mentoring.requestsFor(bruno.id()).getFirst().message()).isEqualTo(message);
    }

    private void hear(Activity... facts) {
        jdbi.useTransaction(_ -> mentoring.on(List.of(facts)));
    }
}
