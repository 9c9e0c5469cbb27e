package relais.badges;

import relais.web.Form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * To whom a badge shall be given, in one of three ways: names that were typed or pasted, a file of
 * them, or a part of the organisation.
 */
public record ListForm(AwardForm award) {

    static final int MOST = 20_000;
    private static final Pattern CELL = Pattern.compile("[;,\\t]");

    static ListForm blank(Optional<String> badge, Optional<String> unit, Optional<String> country) {
        var values = new HashMap<String, List<String>>();
        values.put("key", List.of(Awards.freshKey()));
        values.put("badge", badge.map(List::of).orElse(List.of()));
        values.put("unit", unit.map(List::of).orElse(List.of()));
        values.put("country", country.map(List::of).orElse(List.of()));
        return new ListForm(new AwardForm(Form.filled(values)));
    }

    static ListForm submitted(Form form, Optional<String> file) {
        file.filter(it -> !it.isBlank()).ifPresent(it -> append(form, it));
        var list = new ListForm(AwardForm.submitted(form));
        form.check("people", list.isNamed() || list.isChosen(), "badges.list.people.none")
                .check("people", !(list.isNamed() && list.isChosen()), "badges.list.people.both")
                .check("people", list.lines().size() <= MOST, "badges.list.people.many");
        return list;
    }

    /** A file stands in the form as though it had been pasted, so that it is kept when refused. */
    private static void append(Form form, String text) {
        form.put("people", (form.value("people") + "\n" + text).strip());
    }

    ListForm refused(String field, String messageKey) {
        award.form().check(field, false, messageKey);
        return this;
    }

    Form form() {
        return award.form();
    }

    boolean isNamed() {
        return !form().value("people").isEmpty();
    }

    boolean isChosen() {
        return !form().value("unit").isEmpty() || !form().value("country").isEmpty();
    }

    Optional<String> unit() {
        return Optional.of(form().value("unit")).filter(it -> !it.isEmpty());
    }

    Optional<String> country() {
        return Optional.of(form().value("country")).filter(it -> !it.isEmpty());
    }

    Badge.Audience who() {
        return Stream.of(Badge.Audience.values())
                .filter(it -> RuleWords.word(it).equals(form().value("who")))
                .findFirst()
                .orElse(Badge.Audience.EVERYONE);
    }

    /** One for each line that says something; empty lines keep the others' numbers right. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var texts = form().value("people").lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            var text = name(texts.get(i));
            if (!text.isEmpty()) {
                lines.add(new Line(i + 1, text));
            }
        }
        return lines;
    }

    /** Who is meant by a line. */
    record Line(int number, String text) {}

    /** Of a line of a table, the cell with a mail address, else the first that holds something. */
    private static String name(String line) {
        var cells =
                CELL.splitAsStream(line.replace("\uFEFF", ""))
                        .map(cell -> cell.replace('"', ' ').strip())
                        .map(ListForm::bare)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        var name =
                cells.stream()
                        .filter(cell -> cell.contains("@"))
                        .findFirst()
                        .orElse(cells.isEmpty() ? "" : cells.getFirst());
        return name.substring(
                0,
                name.offsetByCodePoints(0, Math.min(250, name.codePointCount(0, name.length()))));
    }

    /** "Ada Lindqvist <ada@relais.example>" as mail programs copy it; a profile's address. */
    private static String bare(String cell) {
        return cell.replaceFirst("^.*<([^<>]+@[^<>]+)>$", "$1").replaceFirst("^.*/people/", "");
    }
}
