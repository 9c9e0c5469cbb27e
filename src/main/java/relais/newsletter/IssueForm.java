package relais.newsletter;

import relais.web.Form;
import relais.web.ListAct;
import relais.web.MessageCatalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An issue as it is typed: words in each language, and a few fields for each piece. Every button of
 * the page is in this one form, so that none loses what was typed beside it.
 */
public record IssueForm(Form form) {

    static final int LONGEST_SUBJECT = 120;
    static final int LONGEST_INTRODUCTION = 2_000;
    static final int LONGEST_LINE = 300;

    static IssueForm of(Issue issue, Contents contents) {
        var values = new HashMap<String, List<String>>();
        values.put("revision", List.of(String.valueOf(issue.revision())));
        for (var text : contents.texts()) {
            values.put("subject_" + text.language(), List.of(text.subject()));
            values.put("introduction_" + text.language(), List.of(text.introduction()));
        }
        values.put(
                "piece",
                contents.entries().stream().map(it -> String.valueOf(it.itemId())).toList());
        for (var entry : contents.entries()) {
            values.put(
                    "topic_" + entry.itemId(),
                    entry.topicId().map(String::valueOf).stream().toList());
            values.put("fr_" + entry.itemId(), List.of(entry.lineFr()));
            values.put("en_" + entry.itemId(), List.of(entry.lineEn()));
        }
        return new IssueForm(Form.filled(values));
    }

    static IssueForm submitted(Form form) {
        var typed = new IssueForm(form);
        form.check("revision", form.value("revision").matches("\\d{1,9}"), "form.error.required");
        for (var language : languages()) {
            form.atMost(LONGEST_SUBJECT, "subject_" + language)
                    .atMost(LONGEST_INTRODUCTION, "introduction_" + language);
        }
        for (var id : typed.itemIds()) {
            form.atMost(LONGEST_LINE, "fr_" + id).atMost(LONGEST_LINE, "en_" + id);
        }
        ListAct.in(form)
                .filter(ListAct::adds)
                .ifPresent(
                        _ ->
                                form.check(
                                        "q",
                                        typed.itemIds().size() < Issues.PIECES,
                                        "newsletter.error.full"));
        return typed;
    }

    static List<String> languages() {
        return MessageCatalog.LOCALES.stream().map(Locale::getLanguage).toList();
    }

    int revision() {
        return Integer.parseInt(form.value("revision"));
    }

    /** What is looked for; kept while one goes on. */
    public String sought() {
        return form.value("q");
    }

    /** With what the button that was pressed does to the pieces. */
    Contents contents() {
        return new Contents(texts(), moved(entries()));
    }

    /** Without what the button does. */
    Contents asTyped() {
        return new Contents(texts(), entries());
    }

    private List<IssueText> texts() {
        return languages().stream()
                .map(
                        it ->
                                new IssueText(
                                        it,
                                        form.value("subject_" + it),
                                        form.value("introduction_" + it)))
                .toList();
    }

    private List<Entry> entries() {
        return itemIds().stream()
                .map(
                        id ->
                                new Entry(
                                        id,
                                        number(form.value("topic_" + id)),
                                        form.value("fr_" + id),
                                        form.value("en_" + id)))
                .toList();
    }

    private List<Long> itemIds() {
        return form.values("piece").stream()
                .flatMap(it -> number(it).stream())
                .distinct()
                .limit(Issues.PIECES)
                .toList();
    }

    private List<Entry> moved(List<Entry> entries) {
        return ListAct.in(form)
                .map(
                        act ->
                                act.on(
                                        entries,
                                        Entry::itemId,
                                        it -> new Entry(it, Optional.empty(), "", "")))
                .orElse(entries);
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
