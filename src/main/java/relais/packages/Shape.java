package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parts of a statement have to look like by the rules of xAPI. Throws what is wrong. */
final class Shape {

    static final int LONGEST_IRI = 500;

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern DURATION =
            Pattern.compile(
                    "P(?=.)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?"
                            + "(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)");

    private Shape() {}

    /** An object with no other properties than these, none of them null. */
    static void object(JsonNode node, String name, Set<String> properties) {
        object(node, name);
        for (var property : node.properties()) {
            check(
                    properties.contains(property.getKey()),
                    name + " has no property “" + property.getKey() + "” in xAPI.");
            check(!property.getValue().isNull(), property.getKey() + " must not be null.");
        }
    }

    static void object(JsonNode node, String name) {
        check(node.isObject(), name + " has to be an object.");
    }

    static String text(JsonNode node, String name) {
        check(node.isTextual(), name + " has to be a text.");
        return node.textValue();
    }

    static String iri(JsonNode node, String name) {
        var text = text(node, name);
        try {
            check(new URI(text).isAbsolute(), name + " has to be an IRI.");
        } catch (URISyntaxException _) {
            throw Unacceptable.malformed(name + " has to be an IRI.");
        }
        check(
                text.length() <= LONGEST_IRI,
                name + " has to be at most " + LONGEST_IRI + " characters long.");
        return text;
    }

    static String uuid(JsonNode node, String name) {
        var text = text(node, name);
        check(UUID.matcher(text).matches(), name + " has to be a UUID.");
        return text.toLowerCase(Locale.ROOT);
    }

    static OffsetDateTime timestamp(JsonNode node, String name) {
        try {
            return OffsetDateTime.parse(text(node, name));
        } catch (DateTimeParseException _) {
            throw Unacceptable.malformed(name + " has to be a moment with its time zone.");
        }
    }

    static void duration(JsonNode node, String name) {
        check(
                DURATION.matcher(text(node, name)).matches(),
                name + " has to be a duration such as " + Duration.ofSeconds(90) + ".");
    }

    static void truth(JsonNode node, String name) {
        check(node.isMissingNode() || node.isBoolean(), name + " has to be true or false.");
    }

    static void number(JsonNode node, String name) {
        check(node.isMissingNode() || node.isNumber(), name + " has to be a number.");
    }

    static void words(JsonNode node, String name) {
        object(node, name);
        for (var word : node.properties()) {
            check(
                    LANGUAGE.matcher(word.getKey()).matches(),
                    name + " has to be given by language, and “" + word.getKey() + "” is none.");
            text(word.getValue(), name);
        }
    }

    static void extensions(JsonNode node) {
        object(node, "extensions");
        node.fieldNames()
                .forEachRemaining(
                        it -> check(it.contains(":"), "The names of extensions have to be IRIs."));
    }

    static void check(boolean fine, String sentence) {
        if (!fine) {
            throw Unacceptable.malformed(sentence);
        }
    }
}
