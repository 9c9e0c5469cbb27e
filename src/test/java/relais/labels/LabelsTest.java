package relais.labels;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.labels.Label.End;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class LabelsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Given given = new Given(jdbi);
    final Hall hall = new Hall(jdbi);
    final Labels labels = hall.labels;
    Cast cast;
    Person ada;
    Person bruno;
    Person hugo;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        hugo = cast.hugo();
        hall.badges.loadStarter();
        labels.recordMissing();
    }

    @AfterEach
    void champions_and_their_labels_are_the_same() {
        assertThat(hall.differences()).isZero();
    }

    @Test
    void who_lacks_the_path_cannot_ask_yet() {
        hall.ready(bruno);

        assertThat(labels.ask(ada, "", false)).isEqualTo(new Asking.NotReady());
        assertThat(labels.wishes().criteriaOf(ada.id()).hasPath()).isFalse();
    }

    @Test
    void who_joined_last_week_cannot_ask_yet() {
        hall.ready(ada);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE membership SET joined_at = UTC_TIMESTAMP() - INTERVAL 7 DAY"
                                        + " WHERE person_id = ?",
                                ada.id()));

        assertThat(labels.ask(ada, "", false)).isEqualTo(new Asking.NotReady());
        assertThat(hall.after(100).labels.ask(ada, "", false)).isEqualTo(new Asking.Asked());
    }

    @Test
    void hr_is_told_of_a_wish_as_far_as_the_role_reaches_until_it_is_answered() {
        var dora = cast.dora();
        grant(dora, "XX");
        var wish = hall.asked(ada);

        assertThat(hall.toldTo(hugo)).containsOnlyOnce("label-asked");
        assertThat(hall.toldTo(dora)).doesNotContain("label-asked");
        assertThat(hall.toldTo(ada)).doesNotContain("label-asked");

        labels.notYet(hugo, wish, "In spring.");

        assertThat(hall.toldTo(hugo)).doesNotContain("label-asked");
        assertThat(hall.toldTo(ada)).contains("label-not-yet");
    }

    @Test
    void hr_hears_nothing_of_what_was_taken_back_nor_of_what_nobody_agreed_to() {
        hall.asked(ada);
        labels.withdraw(ada);
        assertThat(hall.toldTo(hugo)).doesNotContain("label-asked");

        hall.pair(ada, bruno);
        labels.support(bruno, ada, "Patient.", false);
        assertThat(hall.toldTo(hugo)).doesNotContain("label-asked");
        labels.agree(ada, "", false);
        assertThat(hall.toldTo(hugo)).contains("label-asked");
    }

    @Test
    void hr_that_asks_for_itself_is_not_told_to_answer() {
        grant(ada, null);

        hall.asked(ada);

        assertThat(hall.toldTo(ada)).doesNotContain("label-asked");
        assertThat(hall.toldTo(hugo)).contains("label-asked");
    }

    @Test
    void asking_and_answering_at_once_wait_for_each_other_and_end() throws Exception {
        var people =
                IntStream.range(0, 8)
                        .mapToObj(it -> given.person(given.member("Ask" + it, "Er")))
                        .peek(hall::ready)
                        .toList();
        var number = new AtomicInteger();

        Together.run(
                8,
                () -> {
                    var person = people.get(number.getAndIncrement());
                    labels.ask(person, "", false);
                    var wish = labels.wishes().openOf(person.id()).orElseThrow();
                    labels.award(hugo, wish, "Patient.");
                });

        assertThat(people).allMatch(hall::isChampion);
        assertThat(hall.toldTo(hugo)).doesNotContain("label-asked");
    }

    @Test
    void somebody_is_near_to_the_label_only_until_they_asked() {
        assertThat(labels.nearnessOf(ada)).isEmpty();
        hall.ready(ada);
        assertThat(labels.nearnessOf(ada)).contains(Nearness.MET);
        joined(ada, "INTERVAL 75 DAY");
        assertThat(labels.nearnessOf(ada)).contains(Nearness.NEAR);
        joined(ada, "INTERVAL 10 DAY");
        assertThat(labels.nearnessOf(ada)).isEmpty();
        joined(ada, "INTERVAL 1 YEAR");

        labels.ask(ada, "", false);
        assertThat(labels.nearnessOf(ada)).isEmpty();
        labels.withdraw(ada);
        assertThat(labels.nearnessOf(ada)).isEmpty();
        assertThat(hall.after(200).labels.nearnessOf(ada)).contains(Nearness.MET);
    }

    @Test
    void who_leaves_without_a_trace_takes_wishes_and_words_along() {
        hall.pair(ada, bruno);
        var wish = hall.asked(ada);
        labels.support(bruno, ada, "Patient and clear.", true);

        labels.erase(bruno);
        assertThat(labels.wishes().openOf(ada.id()))
                .get()
                .matches(it -> it.support().isEmpty() && it.words().equals("I would like to."));

        labels.erase(ada);
        assertThat(labels.wishes().openOf(ada.id())).isEmpty();
        assertThat(hall.toldTo(hugo)).doesNotContain("label-asked");
        assertThat(labels.award(hugo, wish, "Late.")).isInstanceOf(Answering.TooLate.class);
    }

    @Test
    void a_label_stays_on_record_without_the_words_that_led_to_it() {
        labels.award(hugo, hall.asked(ada), "Patient.");

        labels.erase(ada);

        assertThat(labels.historyOf(ada.id())).hasSize(1);
        assertThat(labels.wishes().lastAnswered(ada.id()))
                .get()
                .matches(it -> it.words().isEmpty() && it.is(Wish.Answer.AWARDED));
    }

    private void grant(Person person, String country) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO role_grant (person_id, role, country, granted_at)"
                                        + " VALUES (?, 'HR', ?, UTC_TIMESTAMP())",
                                person.id(),
                                country));
    }

    private void joined(Person person, String ago) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE membership SET joined_at = UTC_TIMESTAMP() - "
                                        + ago
                                        + " WHERE person_id = ?",
                                person.id()));
    }

    @Test
    void an_award_makes_a_champion_with_a_badge_and_counts_for_two_generations() {
        var top = given.champion("Top", "Most", 5);
        var middle = given.champion("Middle", "One", 5);
        labels.recordMissing();
        hall.pair(middle, top);
        hall.pair(ada, middle);
        var wish = hall.asked(ada);

        assertThat(labels.award(hugo, wish, "You held the workshop.")).isEqualTo(done());

        assertThat(hall.isChampion(ada)).isTrue();
        assertThat(hall.badges.of(ada.id(), "en")).extracting(it -> it.slug()).contains("champion");
        assertThat(hall.facts(middle, Action.PROTEGE_BECAME_CHAMPION)).isEqualTo(1);
        assertThat(hall.facts(top, Action.GRAND_PROTEGE_BECAME_CHAMPION)).isEqualTo(1);
        assertThat(hall.toldTo(ada)).contains("label-awarded");
        assertThat(hall.toldTo(middle)).contains("protege-became-champion");
        assertThat(hall.toldTo(top)).contains("protege-of-protege-became-champion");
        assertThat(hall.number("SELECT COUNT(*) FROM mail WHERE letter = 'label-awarded'"))
                .isEqualTo(1);
    }

    @Test
    void a_second_label_of_the_same_person_pays_nobody_again() {
        hall.pair(ada, bruno);
        labels.award(hugo, hall.asked(ada), "First.");
        labels.take(hugo, ada.id(), false, "A break.");
        hall.mentoring.part(ada);
        var other = given.champion("Other", "Sponsor", 5);
        labels.recordMissing();
        hall.pair(ada, other);
        labels.ask(ada, "", false);

        labels.award(hugo, labels.wishes().openOf(ada.id()).orElseThrow(), "Again.");

        assertThat(hall.isChampion(ada)).isTrue();
        assertThat(hall.facts(bruno, Action.PROTEGE_BECAME_CHAMPION)).isEqualTo(1);
        assertThat(hall.facts(other, Action.PROTEGE_BECAME_CHAMPION)).isZero();
    }

    @Test
    void what_a_mistake_brought_is_taken_back() {
        hall.pair(ada, bruno);
        labels.award(hugo, hall.asked(ada), "Welcome.");

        assertThat(labels.take(hugo, ada.id(), true, "It was meant for another Ada.")).isTrue();

        assertThat(hall.isChampion(ada)).isFalse();
        assertThat(hall.facts(bruno, Action.PROTEGE_BECAME_CHAMPION)).isZero();
        assertThat(hall.facts(ada, Action.BADGE_AWARDED)).isZero();
        assertThat(labels.historyOf(ada.id()).getFirst().isHonour()).isFalse();
        assertThat(hall.toldTo(ada)).contains("label-mistake");
    }

    @Test
    void sixteen_who_award_at_once_award_once() throws Exception {
        hall.pair(ada, bruno);
        var wish = hall.asked(ada);
        var turn = new AtomicInteger();

        var answers =
                Together.call(
                        16, () -> labels.award(hugo, wish, "Words " + turn.getAndIncrement()));

        assertThat(answers).filteredOn(done()::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(it -> !it.equals(done()))
                .containsOnly(new Answering.TooLate());
        assertThat(labels.historyOf(ada.id())).hasSize(1);
        assertThat(hall.facts(bruno, Action.PROTEGE_BECAME_CHAMPION)).isEqualTo(1);
    }

    @Test
    void a_withdrawal_and_an_award_at_once_leave_one_of_them() throws Exception {
        var wish = hall.asked(ada);
        var turn = new AtomicInteger();

        Together.run(
                8,
                () -> {
                    if (turn.getAndIncrement() % 2 == 0) {
                        labels.withdraw(ada);
                    } else {
                        labels.award(hugo, wish, "Yes.");
                    }
                });

        var ended = hall.labels.wish(hugo, wish.id()).filter(it -> it.is(Wish.Answer.AWARDED));
        assertThat(hall.isChampion(ada)).isEqualTo(ended.isPresent());
    }

    @Test
    void nobody_at_hr_reads_a_sponsors_wish_before_the_ambassador_agrees() {
        hall.pair(ada, bruno);
        hall.ready(ada);

        labels.support(bruno, ada, "She waited for the new ones.", true);
        assertThat(labels.waitingFor(hugo)).isEmpty();
        assertThat(hall.toldTo(ada)).contains("label-proposed");

        labels.agree(ada, "Gladly.", true);
        assertThat(labels.waitingFor(hugo))
                .singleElement()
                .satisfies(it -> assertThat(it.support()).contains("She waited for the new ones."));
    }

    @Test
    void hr_of_another_country_sees_and_decides_nothing() {
        var wish = hall.asked(ada);

        assertThat(labels.waitingFor(cast.hanne())).isEmpty();
        assertThat(labels.wish(cast.hanne(), wish.id())).isEmpty();
        assertThat(labels.due(cast.hanne())).isEmpty();
    }

    @Test
    void not_yet_leaves_a_reason_and_room_to_ask_again() {
        var wish = hall.asked(ada);

        assertThat(labels.notYet(hugo, wish, "After the summer, gladly.")).isEqualTo(done());

        assertThat(hall.isChampion(ada)).isFalse();
        assertThat(labels.wishes().lastAnswered(ada.id()).orElseThrow().reason())
                .contains("After the summer, gladly.");
        assertThat(labels.ask(ada, "", false)).isEqualTo(new Asking.Asked());
    }

    @Test
    void a_label_is_renewed_once_however_many_do_it_at_once() throws Exception {
        labels.award(hugo, hall.asked(ada), "Welcome.");
        var later = hall.after(330);
        var label = later.labels.due(hugo).getFirst();
        var before = label.validUntil();

        var renewed =
                Together.call(8, () -> later.labels.renew(hugo, List.of(label.labelId()), ""));

        assertThat(renewed.stream().mapToInt(it -> it).sum()).isEqualTo(1);
        assertThat(labels.historyOf(ada.id()).getFirst())
                .satisfies(it -> assertThat(it.validUntil()).isEqualTo(before.plusYears(1)))
                .satisfies(it -> assertThat(it.renewals()).isEqualTo(1));
        assertThat(hall.badges.of(ada.id(), "en")).extracting(it -> it.slug()).contains("champion");
    }

    @Test
    void a_champion_hears_sixty_and_fourteen_days_before_the_end_once_each() {
        labels.award(hugo, hall.asked(ada), "Welcome.");
        var told = "SELECT COALESCE(MAX(noticed_days), 0) FROM label WHERE person_id = " + ada.id();

        hall.after(290).labels.keepTime();
        assertThat(hall.number(told)).isZero();
        hall.after(310).labels.keepTime();
        hall.after(311).labels.keepTime();
        assertThat(hall.number(told)).isEqualTo(60);
        assertThat(hall.toldTo(ada)).contains("label-ending");
        hall.after(355).labels.keepTime();
        assertThat(hall.number(told)).isEqualTo(14);
    }

    @Test
    void what_ran_out_keeps_its_protégés_for_a_month_and_can_be_renewed_until_then() {
        labels.award(hugo, hall.asked(ada), "Welcome.");
        var noor = given.person(given.member("Noor", "New"));
        hall.pair(noor, ada);
        hall.after(370).labels.keepTime();
        assertThat(labels.historyOf(ada.id()).getFirst().is(End.EXPIRED)).isTrue();
        assertThat(hall.mentoring.sponsorOf(noor.id())).isPresent();

        var later = hall.after(380);
        assertThat(
                        later.labels.renew(
                                hugo, List.of(later.labels.due(hugo).getFirst().labelId()), ""))
                .isEqualTo(1);

        assertThat(later.isChampion(ada)).isTrue();
        later.after(400).labels.keepTime();
        assertThat(hall.mentoring.sponsorOf(noor.id())).isPresent();
    }

    @Test
    void what_nobody_renewed_is_handed_on_after_a_month() {
        labels.award(hugo, hall.asked(ada), "Welcome.");
        var noor = given.person(given.member("Noor", "New"));
        hall.pair(noor, ada);
        hall.after(370).labels.keepTime();

        hall.after(405).labels.keepTime();

        assertThat(hall.mentoring.sponsorOf(noor.id())).isEmpty();
        assertThat(hall.mentoring.openRequestOf(noor.id())).isPresent();
        assertThat(hall.toldTo(noor)).contains("sponsorship-succession");
    }

    @Test
    void laying_the_label_down_proposes_each_protégé_to_the_sponsor_above() {
        labels.award(hugo, hall.asked(ada), "Welcome.");
        hall.pair(ada, bruno);
        var noor = given.person(given.member("Noor", "New"));
        hall.pair(noor, ada);

        labels.layDown(ada);

        assertThat(hall.isChampion(ada)).isFalse();
        assertThat(hall.mentoring.sponsorOf(ada.id())).isPresent();
        assertThat(hall.mentoring.openRequestOf(noor.id()))
                .hasValueSatisfying(
                        it -> assertThat(it.other().name()).isEqualTo("Bruno Bouchard"));
        assertThat(hall.toldTo(bruno)).contains("sponsorship-inherited");
        assertThat(labels.historyOf(ada.id()).getFirst())
                .satisfies(it -> assertThat(it.isHonour()).isTrue());
        assertThat(hall.mentoring.sponsorsEverOf(noor.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.endedAt()).isPresent());
    }

    @Test
    void where_nobody_is_above_a_protégé_is_proposed_to_a_match_and_never_to_who_steps_down() {
        var noor = given.person(given.member("Noor", "New"));
        hall.pair(noor, bruno);
        var match = given.champion("Mila", "Match", 5);
        labels.recordMissing();

        labels.layDown(bruno);

        assertThat(hall.mentoring.openRequestOf(noor.id()))
                .hasValueSatisfying(it -> assertThat(it.championId()).isEqualTo(match.id()));
    }

    @Test
    void where_there_is_no_match_the_protégé_is_told() {
        var noor = given.person(given.member("Noor", "New"));
        hall.pair(noor, bruno);

        labels.layDown(bruno);

        assertThat(hall.mentoring.openRequestOf(noor.id())).isEmpty();
        assertThat(hall.toldTo(noor)).contains("sponsorship-ended");
    }

    @Test
    void protégés_hear_of_a_long_break_once_and_keep_their_sponsor() {
        hall.pair(ada, bruno);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "INSERT INTO member_pause (person_id, starts_at, asked_at) VALUES"
                                        + " (?, UTC_TIMESTAMP(), UTC_TIMESTAMP())",
                                bruno.id()));

        hall.after(20).labels.keepTime();
        assertThat(hall.toldTo(ada)).doesNotContain("sponsorship-on-a-break");
        hall.after(31).labels.keepTime();
        hall.after(32).labels.keepTime();

        assertThat(hall.toldTo(ada)).containsOnlyOnce("sponsorship-on-a-break");
        assertThat(hall.mentoring.sponsorOf(ada.id())).isPresent();
    }

    @Test
    void a_founding_champion_is_a_member_without_a_sponsor() {
        var lena = cast.lena();
        var card = card(ada);

        assertThat(labels.appoint(lena, card(cast.emma()), "You began it all."))
                .isEqualTo(new Answering.NotReady());
        hall.pair(ada, bruno);
        assertThat(labels.appoint(lena, card, "You began it all."))
                .isEqualTo(new Answering.HasSponsor("Bruno Bouchard"));
        hall.mentoring.part(ada);
        assertThat(labels.appoint(lena, card, "You began it all.")).isEqualTo(done());
        assertThat(labels.appoint(lena, card, "Twice.")).isEqualTo(new Answering.AlreadyChampion());

        assertThat(labels.founders(lena)).extracting(it -> it.person().name()).contains(ada.name());
        labels.take(lena, ada.id(), false, "Thank you.");
        assertThat(hall.mentoring.standingOf(ada.id()).orElseThrow().founding()).isFalse();
    }

    @Test
    void being_appointed_and_being_accepted_at_once_leave_no_founder_below_a_sponsor()
            throws Exception {
        for (int round = 0; round < 10; round++) {
            var one = given.person(given.member("One", "R" + round));
            hall.mentoring.ask(one, bruno.id(), "May I?");
            var request = hall.mentoring.requestsFor(bruno.id()).getFirst();
            var turn = new AtomicInteger();
            Together.run(
                    2,
                    () -> {
                        if (turn.getAndIncrement() == 0) {
                            labels.appoint(cast.lena(), card(one), "Begin.");
                        } else {
                            hall.mentoring.accept(bruno, request);
                        }
                    });
            hall.mentoring.decline(bruno, request);

            boolean founding = hall.mentoring.standingOf(one.id()).orElseThrow().founding();
            assertThat(founding && hall.mentoring.sponsorOf(one.id()).isPresent()).isFalse();
            hall.mentoring.part(one);
        }
    }

    @Test
    void the_hub_names_only_those_who_appear_by_their_own_name() {
        hall.pair(ada, bruno);
        hall.ready(ada);
        labels.ask(ada, "", true);
        labels.support(bruno, ada, "She waits for the new ones.", true);
        labels.award(hugo, labels.wishes().openOf(ada.id()).orElseThrow(), "Welcome.");

        assertThat(labels.ceremonyFor(cast.emma()).champions())
                .singleElement()
                .satisfies(it -> assertThat(it.support()).contains("She waits for the new ones."))
                .satisfies(it -> assertThat(it.supporter()).contains("Bruno Bouchard"));

        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE membership SET board_name = 'ABSENT' WHERE person_id = ?",
                                ada.id()));
        assertThat(labels.ceremonyFor(cast.emma())).isEqualTo(new Ceremony(List.of(), 1));
        assertThat(hall.after(15).labels.ceremonyFor(cast.emma()).isEmpty()).isTrue();
    }

    private PersonCard card(Person person) {
        return jdbi.onDemand(PeopleStore.class).card(person.id()).orElseThrow();
    }

    private static Answering done() {
        return new Answering.Done();
    }
}
