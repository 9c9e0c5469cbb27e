package relais.proposals;

import relais.notifications.News;
import relais.notifications.Notifications;
import relais.people.Person;

import java.util.Collection;
import java.util.Map;

/** Tells people what becomes of proposals, in the caller's transaction. */
final class ProposalNews {

    private static final String NAMED = "proposal-named";

    private final Notifications notifications;

    ProposalNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Those whom it names: they may decline. */
    void named(Proposal proposal, Collection<Long> people) {
        var link = proposal.url() + "/credit";
        var details =
                Map.of("title", proposal.title(), "name", proposal.author().name(), "link", link);
        notifications.tell(
                people.stream().map(it -> new News(it, NAMED, proposal.id(), details)).toList());
    }

    /** It is a draft again, or gone. */
    void namedNoMore(long proposalId, Collection<Long> people) {
        notifications.forget(people, NAMED, proposalId);
    }

    void accepted(Person editor, Proposal proposal) {
        toAuthor(editor, proposal, "proposal-accepted");
    }

    void asked(Person editor, Proposal proposal) {
        toAuthor(editor, proposal, "proposal-asked");
    }

    void declined(Person editor, Proposal proposal) {
        toAuthor(editor, proposal, "proposal-declined");
    }

    void takenDown(Person editor, Proposal proposal) {
        toAuthor(editor, proposal, "proposal-taken-down");
    }

    /** The question is answered, or needs no answer any more. */
    void settled(Proposal proposal) {
        notifications.forget(proposal.author().id(), "proposal-asked", proposal.id());
    }

    void trusted(Proposal proposal) {
        notifications.tell(
                proposal.author().id(),
                "proposal-trusted",
                proposal.id(),
                Map.of("link", "/proposals"));
    }

    void published(Proposal proposal, long itemId) {
        var details = Map.of("title", proposal.title(), "link", "/feed/" + itemId);
        notifications.tell(proposal.author().id(), "proposal-published", proposal.id(), details);
    }

    /** The editor who asked. */
    void replied(long editorId, Proposal proposal) {
        notifications.tell(
                editorId,
                "proposal-replied",
                proposal.id(),
                Map.of(
                        "title", proposal.title(),
                        "name", proposal.author().name(),
                        "link", proposal.deskUrl()));
    }

    private void toAuthor(Person editor, Proposal proposal, String kind) {
        notifications.tell(
                proposal.author().id(),
                kind,
                proposal.id(),
                Map.of(
                        "title", proposal.title(),
                        "name", editor.name(),
                        "link", proposal.url()));
    }
}
