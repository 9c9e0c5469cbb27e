package relais.sharing;

import relais.timeline.Languages;
import relais.timeline.Network;
import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody writes before they post it, and what they say once they did. */
public record ComposerForm(Form form) {

    static final int LONGEST = 3_000;

    /** To questions of a kit. */
    static final int ANSWERS = 8;

    static final int LONGEST_ANSWER = 500;

    private static final int LONGEST_SERVER = 120;

    /** With a key of its own. */
    static ComposerForm blank(Visit visit, Optional<Long> itemId) {
        return dated(
                visit,
                new HashMap<>(
                        Map.of(
                                "key", List.of(UUID.randomUUID().toString()),
                                "item", List.of(itemId.map(String::valueOf).orElse("")),
                                "campaign", List.of(visit.query("campaign").orElse("")),
                                "network", List.of(Network.LINKEDIN.key()),
                                "language", List.of(visit.language()))));
    }

    static ComposerForm of(Visit visit, ShareDraft draft) {
        var values = new HashMap<String, List<String>>();
        values.put("key", List.of(draft.onceKey()));
        values.put("item", List.of(draft.itemId().map(String::valueOf).orElse("")));
        values.put("campaign", List.of(draft.campaignId().map(String::valueOf).orElse("")));
        values.put("network", List.of(draft.network().key()));
        values.put("language", List.of(draft.language()));
        values.put("words", List.of(draft.words()));
        values.put("server", List.of(draft.server()));
        var replies = draft.replies();
        for (int i = 0; i < replies.size(); i++) {
            values.put(answer(i), List.of(replies.get(i)));
        }
        return dated(visit, values);
    }

    private static ComposerForm dated(Visit visit, Map<String, List<String>> values) {
        values.put("date", List.of(LocalDate.ofInstant(visit.now(), visit.zone()).toString()));
        return new ComposerForm(Form.filled(values));
    }

    /** Judges what would keep it from being kept. */
    static ComposerForm submitted(Visit visit) {
        var form = visit.form();
        form.check("words", form.value("key").matches("[\\w-]{10,40}"), "form.error.required")
                .atMost(LONGEST, "words")
                .check(
                        "network",
                        Network.named(form.value("network")).isPresent(),
                        "form.error.required")
                .check("language", Languages.has(form.value("language")), "form.error.required")
                .atMost(LONGEST_SERVER, "server");
        if (!form.value("plan").isEmpty()) {
            form.required("words");
        }
        for (int i = 0; i < ANSWERS; i++) {
            form.atMost(LONGEST_ANSWER, answer(i));
        }
        return new ComposerForm(form);
    }

    public static String answer(int i) {
        return "answer-" + i;
    }

    String key() {
        return form.value("key");
    }

    Optional<Long> itemId() {
        return number("item");
    }

    /** To which it shall belong. */
    Optional<Long> campaignId() {
        return number("campaign");
    }

    public Network network() {
        return Network.named(form.value("network")).orElse(Network.LINKEDIN);
    }

    public String language() {
        return form.value("language");
    }

    /** Browsers send two characters for the end of a line. */
    public String words() {
        return form.value("words").replace("\r\n", "\n");
    }

    public String server() {
        return form.value("server");
    }

    /** Without those behind the last that says something. */
    List<String> answers() {
        var all =
                new ArrayList<>(
                        IntStream.range(0, ANSWERS)
                                .mapToObj(i -> form.value(answer(i)).replace("\r\n", "\n"))
                                .toList());
        while (!all.isEmpty() && all.getLast().isEmpty()) {
            all.removeLast();
        }
        return all;
    }

    /** With a word from whom a beginning shall be about. */
    ComposerForm answered() {
        form.check(answer(0), !answers().isEmpty(), "sharing.error.answer");
        return this;
    }

    boolean isBlank() {
        return words().isEmpty() && answers().isEmpty();
    }

    /** Whether its writer goes on with it. */
    boolean goesOn() {
        return !form.value("look").isEmpty() || !form.value("add").isEmpty();
    }

    /** Whether they want to post it another day. */
    boolean isToPlan() {
        return !form.value("plan").isEmpty();
    }

    /**
     * What they want to have in their text: opening-12, beginning-3, outline, answers, disclosure,
     * hashtags, link.
     */
    String wanted() {
        return form.value("add");
    }

    /** Above what is written. */
    void begin(String opening) {
        put(Stream.of(opening, words()));
    }

    /** Below what is written, unless it is there. */
    void end(String text) {
        if (!words().contains(text)) {
            put(Stream.of(words(), text));
        }
    }

    /** The answers become a part of the text. */
    void takeAnswers() {
        put(Stream.concat(Stream.of(words()), answers().stream()));
        IntStream.range(0, ANSWERS).forEach(i -> form.put(answer(i), ""));
    }

    private Optional<Long> number(String field) {
        return Optional.of(form.value(field))
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private void put(Stream<String> parts) {
        form.put("words", parts.filter(it -> !it.isBlank()).collect(Collectors.joining("\n\n")));
        form.atMost(LONGEST, "words");
    }

    /** Of a form that can be kept. */
    ShareDraft.Writing writing(Optional<Long> itemId, Optional<Long> campaignId) {
        return new ShareDraft.Writing(
                itemId, campaignId, network(), language(), words(), answers(), server());
    }
}
