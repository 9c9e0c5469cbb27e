package relais.proposals;

import relais.notifications.News;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.PersonCard;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tells people what becomes of proposals, in the caller's transaction. */
final class ProposalNews {

    private static final String NAMED = "proposal-named";
    private static final String CREDIT_DECLINED = "proposal-credit-declined";

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

    /** Too late for the draft that was made of it: whoever made it takes the name out. */
    void creditDeclined(Person person, Proposal proposal) {
        maker(proposal)
                .ifPresent(
                        it ->
                                notifications.tell(
                                        it.id(),
                                        CREDIT_DECLINED,
                                        proposal.id(),
                                        Map.of(
                                                "title", proposal.title(),
                                                "name", person.name(),
                                                "link", piece(it, proposal))));
    }

    /** They changed their mind, perhaps before the name was out. */
    void creditAccepted(Proposal proposal) {
        maker(proposal)
                .ifPresent(it -> notifications.forget(it.id(), CREDIT_DECLINED, proposal.id()));
    }

    /** Whoever made a piece of it: an editor, or its author who is trusted. */
    private static Optional<PersonCard> maker(Proposal proposal) {
        return proposal.answeredBy().filter(_ -> proposal.pieceId().isPresent());
    }

    private static String piece(PersonCard maker, Proposal proposal) {
        return maker.id() == proposal.author().id()
                ? proposal.url()
                : "/studio/items/" + proposal.pieceId().orElseThrow();
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
