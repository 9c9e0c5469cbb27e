package relais.joining;

import relais.feed.Topic;
import relais.web.Form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody typed to join, or to change their choices. */
public record ChoicesForm(Form form) {

    /** What holds now; for those who join, nothing is chosen but the topics of an earlier time. */
    public static ChoicesForm of(Optional<Membership> membership, List<Long> topics) {
        return new ChoicesForm(
                Form.filled(
                        Map.of(
                                "topic", topics.stream().map(String::valueOf).toList(),
                                "boardName",
                                        membership.map(it -> it.boardName().name()).stream()
                                                .toList(),
                                "pseudonym",
                                        membership.flatMap(Membership::pseudonym).stream()
                                                .toList())));
    }

    /** With the charter accepted, too. */
    static ChoicesForm joining(Form form) {
        form.check("charter", !form.value("charter").isEmpty(), "joining.error.charter");
        return choosing(form);
    }

    public static ChoicesForm choosing(Form form) {
        var chosen =
                Arrays.stream(BoardName.values())
                        .map(Enum::name)
                        .anyMatch(form.value("boardName")::equals);
        form.check("boardName", chosen, "joining.error.board-name");
        if (form.isChecked("boardName", BoardName.PSEUDONYM.name())) {
            var pseudonym = Pseudonyms.tidy(form.value("pseudonym"));
            var length = pseudonym.codePointCount(0, pseudonym.length());
            form.check("pseudonym", length > 0, "joining.error.pseudonym.missing")
                    .check(
                            "pseudonym",
                            length >= Pseudonyms.SHORTEST,
                            "joining.error.pseudonym.short")
                    .check(
                            "pseudonym",
                            length <= Pseudonyms.LONGEST,
                            "joining.error.pseudonym.long")
                    .check(
                            "pseudonym",
                            Pseudonyms.isReadable(pseudonym),
                            "joining.error.pseudonym.characters");
        }
        return new ChoicesForm(form);
    }

    /** The number of the charter that was shown; 0 for what is none. */
    long charterId() {
        var value = form.value("charter");
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    /** With the topics that were ticked among these. */
    Choices choicesAmong(List<Topic> topics) {
        return choices(
                topics.stream()
                        .map(Topic::id)
                        .filter(id -> form.isChecked("topic", String.valueOf(id)))
                        .toList());
    }

    /** With these topics. */
    public Choices choices(List<Long> topics) {
        var boardName = BoardName.valueOf(form.value("boardName"));
        return new Choices(
                boardName,
                Optional.of(Pseudonyms.tidy(form.value("pseudonym")))
                        .filter(_ -> boardName == BoardName.PSEUDONYM),
                topics);
    }
}
