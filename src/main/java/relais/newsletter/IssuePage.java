package relais.newsletter;

import relais.feed.Pieces;
import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One issue: its words and pieces, and what becomes of it.
 *
 * @param contents as typed
 * @param told the pieces in their languages; those that are not out any more are missing
 * @param found by what was sought; not asked for anything else
 * @param readers how many would get it, by language
 * @param days on which it can leave
 * @param overtaken whether somebody else changed it meanwhile
 */
public record IssuePage(
        Visit visit,
        Issue issue,
        IssueForm typed,
        Form release,
        Contents contents,
        Map<Long, List<Pieces.Told>> told,
        List<Pieces.Piece> found,
        List<Topic> topics,
        Map<String, Long> readers,
        List<LocalDate> days,
        Figures figures,
        List<PerhapsSent> perhapsSent,
        boolean mayChange,
        boolean isOpen,
        boolean sendsTests,
        boolean overtaken) {

    public Form form() {
        return typed.form();
    }

    public String title() {
        return Weeks.name(visit, issue.week());
    }

    public boolean isWritable() {
        return issue.isDraft() && mayChange;
    }

    public List<String> languages() {
        return IssueForm.languages();
    }

    public Map<String, String> topicOptions() {
        var options = new LinkedHashMap<String, String>();
        topics.forEach(it -> options.put(String.valueOf(it.id()), it.name()));
        return options;
    }

    /** In the editor's language where it has one; empty where it is not out any more. */
    public Optional<Pieces.Told> piece(Entry entry) {
        var all = told.getOrDefault(entry.itemId(), List.of());
        return all.stream()
                .filter(it -> it.language().equals(visit.language()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public boolean isChosen(Pieces.Piece piece) {
        return contents.entries().stream().anyMatch(it -> it.itemId() == piece.id());
    }

    public boolean isFull() {
        return contents.entries().size() >= Issues.PIECES;
    }

    public boolean isSought() {
        return !typed.sought().isEmpty();
    }

    public Map<String, String> dayOptions() {
        var options = new LinkedHashMap<String, String>();
        days.forEach(it -> options.put(it.toString(), Weeks.day(visit, it)));
        return options;
    }

    public String leavesOn() {
        return issue.leavesOn().map(it -> Weeks.day(visit, it)).orElse("");
    }

    /** Of those who read this language, how many get it. */
    public long readers(String language) {
        return readers.getOrDefault(language, 0L);
    }

    public boolean speaks(String language) {
        return contents.text(language).isPresent();
    }

    public boolean isEmpty() {
        return contents.languages().isEmpty() || contents.entries().isEmpty();
    }
}
