package relais.studio;

import relais.feed.ContentFormat;
import relais.feed.Picture;
import relais.web.Form;
import relais.web.WebLink;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A piece as it is typed: words in both languages, and what it is and for whom. */
public record PieceForm(Form form) {

    private static final int TITLE = 200;
    private static final int SUMMARY = 500;
    private static final int BODY = 60_000;
    private static final int MOST_LINES = 20;
    private static final String BETWEEN = "|";

    static PieceForm blank() {
        var form = Form.blank();
        form.put("format", ContentFormat.ARTICLE.key());
        return new PieceForm(form);
    }

    /** With the revision that is changed. */
    static PieceForm of(Piece piece, Choices choices, ZoneId zone) {
        var draft = piece.current();
        var values = new HashMap<String, List<String>>();
        values.put("revision", List.of(String.valueOf(piece.revision())));
        values.put("format", List.of(draft.format().key()));
        put(values, "topic", choices.slugOf(draft.topicId()));
        draft.texts()
                .forEach(
                        (language, text) -> {
                            values.put("title-" + language, List.of(text.title()));
                            values.put("summary-" + language, List.of(text.summary()));
                            values.put("body-" + language, List.of(text.body()));
                        });
        put(values, "link", Optional.ofNullable(draft.link()));
        put(values, "picture", Optional.ofNullable(draft.picture()).map(Picture::address));
        values.put(
                "sources",
                List.of(
                        draft.sources().stream()
                                .map(it -> it.name() + " " + BETWEEN + " " + it.link())
                                .collect(Collectors.joining("\n"))));
        values.put("countries", List.copyOf(draft.countries()));
        values.put("units", choices.codesOf(draft.units()));
        values.put("families", List.copyOf(draft.families()));
        values.put("waves", draft.waves().stream().map(String::valueOf).toList());
        values.put("credited", List.of(String.join("\n", choices.handlesOf(draft.credited()))));
        put(
                values,
                "expires",
                draft.expiry().map(it -> it.atZone(zone).toLocalDate().minusDays(1).toString()));
        return new PieceForm(Form.filled(values));
    }

    static PieceForm submitted(Form form, Choices choices) {
        var typed = new PieceForm(form);
        form.check("format", typed.format().isPresent(), "form.error.required")
                .check("topic", typed.topicIsKnown(choices), "form.error.required")
                .check("title-fr", typed.isBegun(), "studio.edit.title.none")
                .check(
                        "link",
                        typed.link().isPresent() || typed.is("link", ""),
                        "studio.edit.link.error")
                .check(
                        "picture",
                        typed.is("picture", "") || typed.picture(choices).isPresent(),
                        "studio.edit.picture.error")
                .check("sources", typed.sources().isPresent(), "studio.edit.sources.error")
                .check(
                        "countries",
                        choices.countries().containsAll(form.values("countries")),
                        "form.error.required")
                .check(
                        "units",
                        choices.units().keySet().containsAll(form.values("units")),
                        "form.error.required")
                .check(
                        "families",
                        choices.families().containsAll(form.values("families")),
                        "form.error.required")
                .check(
                        "waves",
                        choices.waves().keySet().containsAll(form.values("waves")),
                        "form.error.required")
                .check(
                        "credited",
                        typed.credited(choices).isPresent(),
                        "studio.edit.credited.error")
                .check(
                        "expires",
                        typed.expires().isPresent() || typed.is("expires", ""),
                        "studio.edit.date.error");
        Draft.LANGUAGES.forEach(
                it ->
                        form.atMost(TITLE, "title-" + it)
                                .atMost(SUMMARY, "summary-" + it)
                                .atMost(BODY, "body-" + it));
        return typed;
    }

    int seen() {
        var typed = form.value("revision");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What was typed, where nothing is wrong with it. */
    Draft draft(Choices choices, ZoneId zone) {
        return new Draft(
                format().orElseThrow(),
                choices.topicId(form.value("topic")).orElse(null),
                texts(),
                link().orElse(null),
                picture(choices).orElse(null),
                sources().orElseThrow(),
                Set.copyOf(form.values("countries")),
                choices.unitIds(form.values("units")),
                Set.copyOf(form.values("families")),
                form.values("waves").stream().map(Long::valueOf).collect(Collectors.toSet()),
                credited(choices).orElseThrow(),
                expires()
                        .map(it -> it.plusDays(1).atStartOfDay(zone).toInstant().toString())
                        .orElse(null));
    }

    public Map<String, Draft.Text> texts() {
        var texts = new HashMap<String, Draft.Text>();
        for (var language : Draft.LANGUAGES) {
            var text =
                    new Draft.Text(
                            form.value("title-" + language),
                            form.value("summary-" + language),
                            form.value("body-" + language));
            if (!(text.title() + text.summary() + text.body()).isBlank()) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private boolean isBegun() {
        return texts().values().stream().anyMatch(it -> !it.title().isBlank());
    }

    private Optional<ContentFormat> format() {
        return ContentFormat.of(form.value("format")).filter(it -> it != ContentFormat.PRESS);
    }

    private boolean topicIsKnown(Choices choices) {
        return is("topic", "") || choices.topicId(form.value("topic")).isPresent();
    }

    private Optional<Picture> picture(Choices choices) {
        return choices.picture(form.value("picture"));
    }

    private Optional<String> link() {
        return WebLink.of(form.value("link")).filter(it -> it.length() <= 2_000);
    }

    /** A line for each: a name, a stroke, a web address. Empty when one is something else. */
    private Optional<List<Draft.Source>> sources() {
        var sources = new ArrayList<Draft.Source>();
        for (var line : lines("sources")) {
            int stroke = line.lastIndexOf(BETWEEN);
            var link = WebLink.of(line.substring(stroke + 1).strip());
            var name =
                    stroke < 0
                            ? link.map(WebLink::host).orElse("")
                            : line.substring(0, stroke).strip();
            if (link.isEmpty()
                    || name.isEmpty()
                    || name.length() > 200
                    || link.get().length() > 2_000) {
                return Optional.empty();
            }
            sources.add(new Draft.Source(name, link.get()));
        }
        return Optional.<List<Draft.Source>>of(sources).filter(it -> it.size() <= MOST_LINES);
    }

    /** A line for each: a mail address or the end of a profile's. Empty when one is nobody. */
    private Optional<Set<Long>> credited(Choices choices) {
        var people = new HashSet<Long>();
        for (var line : lines("credited")) {
            var id = choices.personId(line);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            people.add(id.get());
        }
        return Optional.<Set<Long>>of(people).filter(it -> it.size() <= MOST_LINES);
    }

    private Optional<LocalDate> expires() {
        return date("expires");
    }

    Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private List<String> lines(String field) {
        return form.value(field).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private boolean is(String field, String value) {
        return form.value(field).equals(value);
    }

    private static void put(
            Map<String, List<String>> values, String field, Optional<String> value) {
        value.ifPresent(it -> values.put(field, List.of(it)));
    }
}
