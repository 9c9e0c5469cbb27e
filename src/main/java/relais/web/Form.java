package relais.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed, and what is wrong with it. Values are kept as typed, so that the form can
 * show them again.
 */
public final class Form {

    private static final Pattern SOMETHING = Pattern.compile("[^\\p{Z}\\p{Cc}\\p{Cf}]");

    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final boolean read;

    private Form(Map<String, List<String>> values, boolean read) {
        this.values = new HashMap<>(values);
        this.read = read;
    }

    public static Form blank() {
        return new Form(Map.of(), true);
    }

    /** In place of one of which more was sent than is read. */
    public static Form unread() {
        return new Form(Map.of(), false);
    }

    /** A form that shows what is already known. */
    public static Form filled(Map<String, List<String>> values) {
        return new Form(values, true);
    }

    /** False when what was typed is lost. */
    public boolean isRead() {
        return read;
    }

    /** The first value of a field, without the spaces around it; empty if there is none. */
    public String value(String field) {
        return raw(field).strip();
    }

    /** The first value of a field to the letter, for passwords. */
    public String raw(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** All values of a field with several, such as checkboxes. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** As though it had been typed, so that it is shown again. */
    public void put(String field, String value) {
        values.put(field, List.of(value));
    }

    public boolean isChecked(String field, String value) {
        return values(field).contains(value);
    }

    /** The key of the message that says what is wrong with a field; null when nothing is. */
    public String error(String field) {
        return errors.get(field);
    }

    /** What is wrong, in the order in which it was found: field and message key. */
    public Map<String, String> errors() {
        return errors;
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /** Spaces that nobody sees, and marks that only steer what is around them, are nothing. */
    public Form required(String field) {
        return check(field, SOMETHING.matcher(value(field)).find(), "form.error.required");
    }

    public Form atMost(int length, String field) {
        return check(
                field,
                value(field).codePointCount(0, value(field).length()) <= length,
                "form.error.too-long");
    }

    /** Keeps the first complaint about each field. */
    public Form check(String field, boolean fine, String messageKey) {
        if (!fine) {
            errors.putIfAbsent(field, messageKey);
        }
        return this;
    }
}
