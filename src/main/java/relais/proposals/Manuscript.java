package relais.proposals;

import relais.people.PersonCard;
import relais.studio.NewDraft;
import relais.web.Beginning;
import relais.web.Markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the studio gets of a proposal: its words, its picture, and whom it names. */
record Manuscript(Proposal proposal, List<Long> named) {

    private static final int SUMMARY = 280;

    NewDraft draft() {
        return new NewDraft(
                proposal.kind().format(),
                proposal.topicId(),
                proposal.language(),
                proposal.title(),
                summary(),
                Stream.of(picture(), proposal.words(), signature())
                        .filter(it -> !it.isBlank())
                        .collect(Collectors.joining("\n\n")),
                credits());
    }

    /** How it begins, as editors find it to go on with. */
    private String summary() {
        var text = Markdown.toText(proposal.words());
        return Beginning.of(text.isEmpty() ? otherwise() : text, SUMMARY);
    }

    private String otherwise() {
        return proposal.pictureWords().isEmpty() ? proposal.title() : proposal.pictureWords();
    }

    private String picture() {
        return proposal.shown().map(it -> it.markdown(proposal.pictureWords())).orElse("");
    }

    /** Who wishes to be known by the first name signs with it. */
    private String signature() {
        return proposal.naming() == Naming.FIRST_NAME ? "— " + proposal.author().givenName() : "";
    }

    private List<Long> credits() {
        return Stream.concat(author().stream(), named.stream()).distinct().toList();
    }

    private Optional<Long> author() {
        return Optional.of(proposal.author())
                .filter(_ -> proposal.naming() == Naming.FULL_NAME)
                .map(PersonCard::id);
    }
}
