package relais.proposals;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.proposals.Keeping.Kept;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proposals as tests write them, and what became of them. */
final class Newsroom {

    static final String REASON =
            "Two other plants told the same this autumn; a photograph would help.";

    private final Jdbi jdbi;
    private final Proposals proposals;
    private final Notifications notifications;

    Newsroom(Jdbi jdbi, Proposals proposals) {
        this.jdbi = jdbi;
        this.proposals = proposals;
        this.notifications = new Notifications(jdbi, Clock.systemUTC());
    }

    /** A text in English that is complete, naming these. */
    static Wording text(String title, Long... named) {
        return new Wording(
                Kind.TEXT,
                title,
                "We **changed** the sand, and nobody noticed.",
                "en",
                Optional.empty(),
                Naming.FULL_NAME,
                "",
                List.of(named));
    }

    long draft(Person author, Wording wording) {
        var key = UUID.randomUUID().toString();
        return ((Kept) proposals.drafts().keep(author, key, wording, Optional.empty())).id();
    }

    /** With the editors. */
    Proposal sent(Person author, String title, Long... named) {
        long id = draft(author, text(title, named));
        proposals.drafts().send(author, id);
        return proposals.mine(author, id).orElseThrow();
    }

    /** As it is now. */
    Proposal again(Proposal proposal) {
        return jdbi.onDemand(ProposalStore.class).proposal(proposal.id()).orElseThrow();
    }

    void acceptMany(Person editor, Person author, int many) {
        for (int i = 0; i < many; i++) {
            proposals.desk().accept(editor, sent(author, "No. " + i), "");
        }
    }

    int facts(Person person) {
        return number(
                """
                SELECT COUNT(*) - 2 * COUNT(a.reverses_id)
                  FROM activity a
                 WHERE a.person_id = %d
                   AND a.action = '%s'
                """
                        .formatted(person.id(), Action.PROPOSAL_ACCEPTED));
    }

    int number(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(int.class).one());
    }

    List<String> toldTo(Person person) {
        return notifications.unread(person.id(), 50).stream().map(Notification::kind).toList();
    }

    long differences() {
        return proposals.checks().stream().mapToLong(it -> it.differences().getAsLong()).sum();
    }
}
