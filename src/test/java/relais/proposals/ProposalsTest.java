package relais.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.proposals.Answering.Done;
import relais.proposals.Answering.Overtaken;
import relais.proposals.Course.State;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.time.LocalDate;
import java.util.Optional;

/** Ada proposes, Carla answers. */
class ProposalsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Proposals proposals;
    Newsroom newsroom;
    Cast cast;
    Person ada;
    Person carla;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        carla = cast.carla();
        proposals = portal.app().proposals();
        newsroom = new Newsroom(jdbi, proposals);
    }

    @AfterEach
    void nothing_differs_from_what_it_should_be() {
        assertThat(newsroom.differences()).isZero();
    }

    @Test
    void the_same_form_kept_twice_is_one_draft() {
        var first = proposals.drafts().keep(ada, "the-same-form", wording("A"), Optional.empty());
        var second = proposals.drafts().keep(ada, "the-same-form", wording("B"), Optional.empty());

        assertThat(second).isEqualTo(first);
        assertThat(proposals.of(ada)).extracting(ProposalLine::title).containsExactly("B");
    }

    @Test
    void a_draft_is_nobodys_but_its_authors() {
        long draft = newsroom.draft(ada, Newsroom.text("Sand", cast.emma().id()));

        assertThat(proposals.desk().find(carla, draft)).isEmpty();
        assertThat(proposals.desk().waiting(carla)).isEmpty();
        assertThat(proposals.naming(cast.emma())).isEmpty();
        assertThat(proposals.mine(cast.emma(), draft)).isEmpty();
        assertThat(newsroom.toldTo(cast.emma())).isEmpty();
    }

    @Test
    void whoever_declines_before_the_answer_troubles_nobody() {
        var sent = newsroom.sent(ada, "Sand", cast.emma().id());

        proposals.declineCredit(cast.emma(), sent);
        proposals.desk().accept(carla, newsroom.again(sent), "");

        assertThat(newsroom.toldTo(carla)).isEmpty();
    }

    @Test
    void whoever_declines_later_has_their_name_taken_out_by_the_editor_who_answered() {
        var sent = newsroom.sent(ada, "Sand", cast.emma().id());
        proposals.desk().accept(carla, sent, "");

        proposals.declineCredit(cast.emma(), newsroom.again(sent));
        proposals.declineCredit(cast.emma(), newsroom.again(sent));
        assertThat(newsroom.toldTo(carla)).containsExactly("proposal-credit-declined");

        proposals.acceptCredit(cast.emma(), newsroom.again(sent));
        assertThat(newsroom.toldTo(carla)).isEmpty();
    }

    @Test
    void what_is_sent_cannot_be_written_any_more_and_waits_for_editors() {
        proposals.drafts().keep(ada, "the-same-form", wording("Sand"), Optional.empty());
        long id = proposals.of(ada).getFirst().id();

        assertThat(proposals.drafts().send(ada, id)).isTrue();
        assertThat(proposals.drafts().send(ada, id)).isFalse();
        assertThat(proposals.drafts().keep(ada, "the-same-form", wording("Mud"), Optional.empty()))
                .isEqualTo(new Keeping.AlreadySent(id));
        assertThat(proposals.drafts().throwAway(ada, id)).isFalse();
        assertThat(proposals.desk().waiting(carla))
                .extracting(ProposalLine::title)
                .containsExactly("Sand");
    }

    @Test
    void accepting_earns_once_and_makes_a_draft_of_which_readers_see_nothing() {
        var sent = newsroom.sent(ada, "Sand");

        assertThat(proposals.desk().accept(carla, sent, "Lovely.")).isEqualTo(new Done());

        var accepted = newsroom.again(sent);
        assertThat(accepted.is(State.ACCEPTED)).isTrue();
        assertThat(accepted.pieceId()).isPresent();
        assertThat(accepted.reason()).isEqualTo("Lovely.");
        assertThat(newsroom.facts(ada)).isEqualTo(1);
        assertThat(newsroom.toldTo(ada)).contains("proposal-accepted");
        portal.drain();
        assertThat(newsroom.number("SELECT SUM(points) FROM points_entry")).isEqualTo(10);
        proposals.releasing().notice();
        assertThat(newsroom.again(accepted).is(State.ACCEPTED)).isTrue();
    }

    @Test
    void an_author_is_thanked_once_when_readers_see_it() {
        var sent = newsroom.sent(ada, "Sand");
        proposals.desk().accept(carla, sent, "");
        long item = new Given(jdbi).article("Sand", "ARTICLE");
        jdbi.onDemand(DeskStore.class).planned(newsroom.again(sent).pieceId().orElseThrow(), item);
        assertThat(newsroom.again(sent).is(State.ACCEPTED)).as("not seen yet").isTrue();

        proposals.releasing().notice();
        proposals.releasing().notice();

        assertThat(newsroom.again(sent).is(State.PUBLISHED)).isTrue();
        assertThat(newsroom.again(sent).course().itemId()).contains(item);
        assertThat(newsroom.toldTo(ada)).containsOnlyOnce("proposal-published");
    }

    @Test
    void a_question_stops_the_clock_until_the_reply() {
        var sent = newsroom.sent(ada, "Sand");
        var due = sent.course().dueOn().orElseThrow();

        assertThat(proposals.desk().ask(carla, sent, "Which line?")).isEqualTo(new Done());
        assertThat(newsroom.toldTo(ada)).contains("proposal-asked");
        assertThat(proposals.desk().waiting(carla)).isEmpty();
        assertThat(proposals.desk().asked(carla)).hasSize(1);
        jdbi.useHandle(
                it -> it.execute("UPDATE proposal SET asked_at = asked_at - INTERVAL 14 DAY"));
        assertThat(proposals.drafts().reply(ada, newsroom.again(sent), "The second.")).isTrue();

        assertThat(newsroom.toldTo(carla)).contains("proposal-replied");
        assertThat(newsroom.toldTo(ada)).doesNotContain("proposal-asked");
        assertThat(newsroom.again(sent).course().dueOn()).contains(Promise.in("FR").after(due, 10));
        assertThat(proposals.messages(sent))
                .extracting(ProposalMessage::words)
                .containsExactly("Which line?", "The second.");
        assertThat(proposals.drafts().reply(ada, newsroom.again(sent), "Again.")).isFalse();
    }

    @Test
    void an_editor_who_saw_something_else_answers_nothing() {
        var seen = newsroom.sent(ada, "Sand");
        proposals.drafts().takeBack(ada, seen.id());
        proposals.drafts().send(ada, seen.id());

        assertThat(proposals.desk().accept(carla, seen, "")).isEqualTo(new Overtaken());
        assertThat(proposals.desk().ask(carla, seen, "Why?")).isEqualTo(new Overtaken());
        assertThat(newsroom.again(seen).is(State.WAITING)).isTrue();
    }

    @Test
    void taking_back_makes_a_draft_and_those_who_are_named_hear_no_more_of_it() {
        var sent = newsroom.sent(ada, "Sand", cast.emma().id());
        assertThat(newsroom.toldTo(cast.emma())).containsExactly("proposal-named");

        assertThat(proposals.drafts().takeBack(ada, sent.id())).isTrue();

        assertThat(newsroom.again(sent).is(State.DRAFT)).isTrue();
        assertThat(newsroom.toldTo(cast.emma())).isEmpty();
        assertThat(proposals.drafts().takeBack(ada, sent.id())).isFalse();
    }

    @Test
    void who_declined_to_be_named_stays_so_when_it_is_sent_again() {
        var sent = newsroom.sent(ada, "Sand", cast.emma().id(), cast.bruno().id());
        proposals.declineCredit(cast.emma(), sent);

        proposals.drafts().takeBack(ada, sent.id());
        proposals.drafts().send(ada, sent.id());

        assertThat(proposals.hasDeclined(cast.emma(), sent)).isTrue();
        assertThat(proposals.credits(sent))
                .filteredOn(it -> !it.declined())
                .extracting(it -> it.person().id())
                .containsExactly(cast.bruno().id());
        assertThat(newsroom.toldTo(cast.emma())).isEmpty();
    }

    @Test
    void five_in_a_row_make_a_trusted_contributor_and_a_refusal_begins_anew() {
        newsroom.acceptMany(carla, ada, 4);
        proposals.desk().decline(carla, newsroom.sent(ada, "Five"), Newsroom.REASON);
        newsroom.acceptMany(carla, ada, 4);
        assertThat(proposals.trust().isGivenTo(ada)).isFalse();

        newsroom.acceptMany(carla, ada, 1);

        assertThat(proposals.trust().isGivenTo(ada)).isTrue();
        assertThat(newsroom.toldTo(ada)).contains("proposal-trusted");
        proposals.desk().decline(carla, newsroom.sent(ada, "Six"), Newsroom.REASON);
        assertThat(proposals.trust().isGivenTo(ada)).as("careful people lose nothing").isTrue();
    }

    @Test
    void who_is_trusted_publishes_at_once_until_something_is_taken_down() {
        newsroom.acceptMany(carla, ada, 5);
        long draft = newsroom.draft(ada, wording("At once"));

        var published = (Release.Published) proposals.releasing().publish(ada, draft);

        var proposal = proposals.desk().find(carla, draft).orElseThrow();
        assertThat(proposal.is(State.PUBLISHED)).isTrue();
        assertThat(proposal.course().itemId()).contains(published.itemId());
        assertThat(newsroom.facts(ada)).isEqualTo(6);
        assertThat(proposals.desk().takeDown(carla, proposal, Newsroom.REASON))
                .isEqualTo(new Done());
        assertThat(proposals.desk().takeDown(carla, proposal, Newsroom.REASON))
                .isEqualTo(new Overtaken());
        assertThat(newsroom.facts(ada)).isEqualTo(5);
        assertThat(proposals.trust().isGivenTo(ada)).isFalse();
        assertThat(newsroom.toldTo(ada)).contains("proposal-taken-down");
        newsroom.acceptMany(carla, ada, 4);
        assertThat(proposals.trust().isGivenTo(ada)).as("counted anew").isFalse();
    }

    @Test
    void who_is_not_trusted_publishes_nothing() {
        long draft = newsroom.draft(ada, wording("At once"));

        assertThat(proposals.releasing().publish(ada, draft)).isEqualTo(new Release.NotTrusted());
        assertThat(proposals.mine(ada, draft).orElseThrow().is(State.DRAFT)).isTrue();
    }

    @Test
    void editors_answer_as_far_as_their_role_reaches_and_never_their_own() {
        var sent = newsroom.sent(ada, "Sand");
        var own = newsroom.sent(carla, "Mine");

        assertThat(proposals.desk().find(cast.edna(), sent.id())).as("Germany only").isEmpty();
        assertThat(proposals.desk().waiting(cast.edna())).isEmpty();
        assertThat(proposals.desk().find(carla, own.id())).isEmpty();
        assertThat(proposals.desk().waiting(carla))
                .extracting(ProposalLine::title)
                .containsExactly("Sand");
        assertThat(proposals.desk().find(cast.hugo(), sent.id())).isEmpty();
    }

    @Test
    void what_is_late_is_first_and_the_lead_sees_how_many() {
        newsroom.sent(ada, "Young");
        var old = newsroom.sent(cast.emma(), "Old");
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE proposal SET due_on = ? WHERE id = ?",
                                LocalDate.now().minusDays(10),
                                old.id()));

        assertThat(proposals.desk().waiting(carla))
                .extracting(ProposalLine::title)
                .containsExactly("Old", "Young");
        assertThat(proposals.desk().figures())
                .extracting(DeskFigures::waiting, DeskFigures::overdue, DeskFigures::longOverdue)
                .containsExactly(2, 1, 1);
        proposals.desk().decline(carla, newsroom.again(old), Newsroom.REASON);
        assertThat(proposals.desk().figures())
                .extracting(DeskFigures::answered, DeskFigures::inTime)
                .containsExactly(1, 0);
    }

    @Test
    void erasing_leaves_no_words_and_no_name() {
        var accepted = newsroom.sent(ada, "Accepted");
        proposals.desk().accept(carla, accepted, "Thank you, Ada.");
        newsroom.sent(ada, "Waiting", cast.emma().id());
        newsroom.draft(ada, wording("Draft"));
        var named = newsroom.sent(cast.emma(), "About Ada", ada.id());

        proposals.erase(ada);

        assertThat(proposals.of(ada)).extracting(ProposalLine::title).containsExactly("");
        assertThat(newsroom.again(accepted))
                .extracting(Proposal::words, Proposal::reason)
                .containsExactly("", "");
        assertThat(proposals.credits(named)).isEmpty();
        assertThat(newsroom.toldTo(cast.emma())).isEmpty();
        assertThat(newsroom.facts(ada)).as("facts stay").isEqualTo(1);
    }

    @Test
    void nobody_has_to_answer_somebody_who_has_left() {
        var sent = newsroom.sent(ada, "Sand");

        proposals.depart(ada.id());

        assertThat(newsroom.again(sent).is(State.DRAFT)).isTrue();
        assertThat(proposals.desk().waiting(carla)).isEmpty();
    }

    private static Wording wording(String title) {
        return Newsroom.text(title);
    }
}
