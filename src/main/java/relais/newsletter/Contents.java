package relais.newsletter;

import java.util.List;
import java.util.Optional;

/** What editors put into an issue: words in one language or both, and pieces in their order. */
public record Contents(List<IssueText> texts, List<Entry> entries) {

    /** Empty where the issue says nothing in that language: its readers get none. */
    public Optional<IssueText> text(String language) {
        return texts.stream()
                .filter(it -> it.language().equals(language))
                .filter(IssueText::isWritten)
                .findFirst();
    }

    public List<String> languages() {
        return texts.stream().filter(IssueText::isWritten).map(IssueText::language).toList();
    }

    List<Long> itemIds() {
        return entries.stream().map(Entry::itemId).toList();
    }
}
