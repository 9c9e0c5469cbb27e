package relais.proposals;

import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody wants to propose. A draft may lack anything; what is sent may not. */
public record ProposalForm(Form form) {

    static final List<String> LANGUAGES = List.of("fr", "en");

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_ALTERNATIVE = 300;
    private static final int MOST_CREDITS = 10;

    /** In this language, with a key of its own. */
    static ProposalForm blank(String language) {
        return blank(language, Form.blank());
    }

    /** The same, in place of one that could not be read. */
    static ProposalForm blank(String language, Form form) {
        form.put("key", UUID.randomUUID().toString());
        form.put("kind", Kind.SUBJECT.key());
        form.put("language", language);
        form.put("naming", Naming.FULL_NAME.key());
        return new ProposalForm(form);
    }

    static ProposalForm of(Proposal draft, List<PersonCard> named) {
        return new ProposalForm(
                Form.filled(
                        Map.of(
                                "key", List.of(draft.onceKey()),
                                "kind", List.of(draft.kind().key()),
                                "title", List.of(draft.title()),
                                "words", List.of(draft.words()),
                                "language", List.of(draft.language()),
                                "topic", draft.topicId().map(String::valueOf).stream().toList(),
                                "naming", List.of(draft.naming().key()),
                                "alternative", List.of(draft.pictureWords()),
                                "credit", named.stream().map(PersonCard::handle).toList())));
    }

    /** Judges what would keep it from being kept at all. */
    static ProposalForm submitted(Form form) {
        form.check("key", form.value("key").matches("[\\w-]{10,40}"), "form.error.required")
                .check("kind", Kind.of(form.value("kind")).isPresent(), "form.error.required")
                .atMost(LONGEST_TITLE, "title")
                .atMost(LONGEST_TEXT, "words")
                .check(
                        "language",
                        LANGUAGES.contains(form.value("language")),
                        "form.error.required")
                .check("naming", Naming.of(form.value("naming")).isPresent(), "form.error.required")
                .atMost(LONGEST_ALTERNATIVE, "alternative")
                .check("who", form.values("credit").size() <= MOST_CREDITS, "proposals.error.many");
        return new ProposalForm(form);
    }

    /** Judges what it needs to be read by editors. */
    void complete(boolean pictured) {
        form.required("title");
        if (kind() == Kind.PICTURE) {
            form.check("file", pictured, "proposals.error.picture");
        } else {
            form.required("words");
        }
        if (pictured) {
            form.required("alternative");
        }
        form.check(
                "words",
                Markdown.images(form.value("words")).stream().allMatch(ProposalForm::isShown),
                "proposals.error.elsewhere");
    }

    /** Only what was uploaded here is shown, and only with words. */
    private static boolean isShown(Markdown.Image image) {
        return Markdown.isOurs(image.source()) && !image.words().isBlank();
    }

    /** Nothing is written yet. */
    boolean isBlank() {
        return form.value("title").isEmpty() && form.value("words").isEmpty();
    }

    String key() {
        return form.value("key");
    }

    /** Whom its author looks for. */
    String who() {
        return form.value("who");
    }

    List<String> handles() {
        return form.values("credit");
    }

    private Kind kind() {
        return Kind.of(form.value("kind")).orElse(Kind.SUBJECT);
    }

    /** Of a form that can be kept. */
    Wording wording(Optional<Long> topicId, List<Long> credits) {
        return new Wording(
                kind(),
                form.value("title"),
                form.value("words"),
                form.value("language"),
                topicId,
                Naming.of(form.value("naming")).orElseThrow(),
                form.value("alternative"),
                credits);
    }

    String topic() {
        return form.value("topic");
    }
}
