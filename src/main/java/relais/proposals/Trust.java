package relais.proposals;

import static relais.proposals.StepStore.Step.ACCEPTED;
import static relais.proposals.StepStore.Step.DECLINED;
import static relais.proposals.StepStore.Step.TAKEN_DOWN;
import static relais.proposals.StepStore.Step.TRUSTED;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;

import java.time.Clock;

/**
 * Who may publish by themselves: whoever had five proposals accepted in a row, until an editor
 * takes something of theirs out of sight. Whoever writes holds the author's lock.
 */
public final class Trust {

    /** So many accepted in a row. */
    public static final int IN_A_ROW = 5;

    private final StepStore store;
    private final Clock clock;

    Trust(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(StepStore.class);
        this.clock = clock;
    }

    public boolean isGivenTo(Person person) {
        return store.isTrusted(person.id());
    }

    /** True when trust begins with it. */
    boolean accepted(Proposal proposal) {
        add(proposal, ACCEPTED);
        long author = proposal.author().id();
        boolean begins = !store.isTrusted(author) && store.inARow(author) >= IN_A_ROW;
        if (begins) {
            add(proposal, TRUSTED);
        }
        return begins;
    }

    /** Counting begins anew; who is trusted already stays so. */
    void declined(Proposal proposal) {
        add(proposal, DECLINED);
    }

    /** Trust ends, and counting begins anew. */
    void takenDown(Proposal proposal) {
        add(proposal, TAKEN_DOWN);
    }

    private void add(Proposal proposal, StepStore.Step step) {
        store.add(proposal.author().id(), proposal.id(), step, clock.instant());
    }
}
