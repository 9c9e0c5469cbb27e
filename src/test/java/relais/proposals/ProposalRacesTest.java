package relais.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.proposals.Answering.Done;
import relais.proposals.Course.State;
import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;
import relais.support.Together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Authors and editors at the same moment. */
class ProposalRacesTest {

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

    @Test
    void of_sixteen_windows_with_one_form_one_sends() throws Exception {
        Together.run(
                16,
                () -> {
                    proposals
                            .drafts()
                            .keep(ada, "one-form-only", Newsroom.text("A"), Optional.empty());
                    proposals.drafts().send(ada, proposals.of(ada).getFirst().id());
                });

        assertThat(proposals.of(ada)).hasSize(1);
        assertThat(proposals.desk().waiting(carla)).hasSize(1);
    }

    @RepeatedTest(5)
    void who_declines_while_it_is_accepted_is_not_named_or_the_editor_hears_of_it()
            throws Exception {
        var emma = cast.emma();
        var sent = newsroom.sent(ada, "Sand", emma.id());
        var acts =
                new ConcurrentLinkedQueue<Runnable>(
                        List.of(
                                () -> proposals.desk().accept(carla, sent, ""),
                                () -> proposals.declineCredit(emma, sent)));

        Together.run(2, () -> acts.poll().run());

        int named =
                newsroom.number(
                        "SELECT COUNT(*) FROM studio_piece WHERE JSON_CONTAINS(draft, '%d', '$.credited')"
                                .formatted(emma.id()));
        assertThat(newsroom.toldTo(carla)).hasSize(named);
    }

    @RepeatedTest(3)
    void of_many_answers_one_counts() throws Exception {
        var sent = newsroom.sent(ada, "Sand", cast.emma().id(), cast.bruno().id());
        var acts = new ConcurrentLinkedQueue<>(answers(sent));
        int all = acts.size();

        var done = Together.call(all, () -> acts.poll().act());

        assertThat(done).filteredOn(it -> it).hasSize(1);
        assertThat(newsroom.facts(ada)).isEqualTo(newsroom.again(sent).is(State.ACCEPTED) ? 1 : 0);
        assertThat(newsroom.number("SELECT COUNT(*) FROM proposal_message"))
                .isEqualTo(newsroom.again(sent).is(State.ASKED) ? 1 : 0);
        assertThat(newsroom.differences()).isZero();
    }

    @RepeatedTest(3)
    void trust_begins_once_however_many_are_accepted_together() throws Exception {
        var sent = new ConcurrentLinkedQueue<Proposal>();
        for (int i = 0; i < 12; i++) {
            sent.add(newsroom.sent(ada, "No. " + i));
        }

        Together.run(12, () -> proposals.desk().accept(carla, sent.poll(), ""));

        assertThat(newsroom.number("SELECT COUNT(*) FROM contributor_step WHERE step = 'TRUSTED'"))
                .isEqualTo(1);
        assertThat(newsroom.facts(ada)).isEqualTo(12);
        assertThat(newsroom.differences()).isZero();
    }

    @RepeatedTest(3)
    void nothing_is_published_by_somebody_who_is_trusted_no_more() throws Exception {
        newsroom.acceptMany(carla, ada, 5);
        long first = newsroom.draft(ada, Newsroom.text("First"));
        proposals.releasing().publish(ada, first);
        var out = proposals.desk().find(carla, first).orElseThrow();
        var acts = new ConcurrentLinkedQueue<Runnable>();
        for (int i = 0; i < 5; i++) {
            long draft = newsroom.draft(ada, Newsroom.text("More " + i));
            acts.add(() -> proposals.releasing().publish(ada, draft));
            acts.add(() -> proposals.desk().takeDown(carla, out, Newsroom.REASON));
        }

        Together.run(10, () -> acts.poll().run());

        assertThat(
                        newsroom.number(
                                "SELECT COUNT(*) FROM contributor_step WHERE step = 'TAKEN_DOWN'"))
                .isEqualTo(1);
        assertThat(proposals.trust().isGivenTo(ada)).isFalse();
        assertThat(newsroom.facts(ada))
                .isEqualTo(
                        5
                                + newsroom.number(
                                        "SELECT COUNT(*) FROM proposal WHERE answer = 'PUBLISHED'"
                                                + " AND taken_down_at IS NULL"));
        assertThat(newsroom.differences()).isZero();
    }

    /** True when it was done. */
    @FunctionalInterface
    private interface Act {
        boolean act();
    }

    private List<Act> answers(Proposal sent) {
        var acts = new ArrayList<Act>();
        var desk = proposals.desk();
        for (int i = 0; i < 4; i++) {
            acts.add(() -> desk.accept(carla, sent, "") instanceof Done);
            acts.add(() -> desk.decline(carla, sent, Newsroom.REASON) instanceof Done);
            acts.add(() -> desk.ask(carla, sent, "Which line?") instanceof Done);
        }
        return acts;
    }
}
