package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The portal says everything in every language, and says nothing that is not in the bundles. */
class MessagesTest {

    private static final Path TEMPLATES = Path.of("web/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A key, whole or as far as it is known: "hub.step." + word. */
    private static final Pattern QUOTED =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\\.?|[a-z][a-z0-9-]*\\.)\"");

    private static final Pattern ASKED =
            Pattern.compile("\\b(?:t|text|told)\\(\"([a-z0-9.-]+)\"\\s*[,)]");

    @Test
    void every_language_says_everything() {
        assertThat(words("fr").keySet()).isEqualTo(words("en").keySet());
    }

    @Test
    void every_language_fills_in_the_same_values() {
        var french = words("fr");
        words("en")
                .forEach(
                        (key, words) ->
                                assertThat(arguments(french.get(key)))
                                        .as(key)
                                        .isEqualTo(arguments(words)));
    }

    @Test
    void no_message_is_empty_or_has_a_straight_apostrophe_that_would_swallow_what_follows() {
        for (var language : List.of("fr", "en")) {
            words(language)
                    .forEach(
                            (key, words) ->
                                    assertThat(words)
                                            .as(language + " " + key)
                                            .isNotBlank()
                                            .doesNotContain("'"));
        }
    }

    @Test
    void keys_are_sorted_so_that_they_are_found() throws IOException {
        for (var language : List.of("fr", "en")) {
            var keys =
                    Files.readAllLines(bundle(language)).stream()
                            .map(line -> line.split("=", 2)[0])
                            .toList();
            assertThat(keys).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void templates_and_handlers_use_only_words_we_have() {
        var asked = new TreeSet<String>();
        for (var text : texts()) {
            ASKED.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(asked::add);
        }
        assertThat(words("en").keySet()).containsAll(asked);
    }

    @Test
    void every_message_is_used() {
        var quoted = new TreeSet<String>();
        for (var text : texts()) {
            QUOTED.matcher(text).results().map(found -> found.group(1)).forEach(quoted::add);
        }
        var starts = quoted.stream().filter(it -> it.endsWith(".")).toList();
        var unused =
                words("en").keySet().stream()
                        .filter(
                                key ->
                                        !quoted.contains(key)
                                                && starts.stream().noneMatch(key::startsWith))
                        .toList();
        assertThat(unused).isEmpty();
    }

    /** But for the style guide, which shows made-up names. */
    @Test
    void no_template_holds_words_of_its_own() {
        var bare = new ArrayList<String>();
        for (var file : files(TEMPLATES, ".jte")) {
            if (TEMPLATES.relativize(file).startsWith("styleguide")) {
                continue;
            }
            BareText.in(read(file))
                    .forEach(text -> bare.add(TEMPLATES.relativize(file) + ": " + text));
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void our_words_may_hold_markup_and_what_people_wrote_may_not() {
        var messages =
                new Messages(
                        Locale.ENGLISH,
                        Map.of("greeting", "Hello, <b>{0}</b>", "told", "Hello, <b>{name}</b>"));
        Content trusted = output -> output.writeContent("<i>Ada</i>");

        assertThat(html(messages.html("greeting", "<script>'\"")))
                .isEqualTo("Hello, <b>&lt;script&gt;&#39;&#34;</b>");
        assertThat(html(messages.html("told", Map.of("name", "<script>"))))
                .isEqualTo("Hello, <b>&lt;script&gt;</b>");
        assertThat(html(messages.html("greeting", trusted))).isEqualTo("Hello, <b><i>Ada</i></b>");
    }

    @Test
    void plurals_follow_the_language() {
        var english = new MessageCatalog(Locale.FRENCH).of("en").orElseThrow();
        var french = new MessageCatalog(Locale.FRENCH).of("fr").orElseThrow();

        assertThat(english.text("shared.points", 0)).isNotEqualTo(english.text("shared.points", 1));
        assertThat(french.text("shared.points", 0)).contains("0 point").doesNotContain("points");
    }

    private static String html(Content content) {
        var string = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(string));
        return string.toString();
    }

    private static List<String> texts() {
        var texts = new ArrayList<String>();
        files(TEMPLATES, ".jte").forEach(file -> texts.add(read(file)));
        files(SOURCES, ".java").forEach(file -> texts.add(read(file)));
        return texts;
    }

    /** Names or numbers of what is filled in. */
    private static Set<String> arguments(String message) {
        var pattern = new MessagePattern(message);
        var names = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Map<String, String> words(String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle(language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Path bundle(String language) {
        return Path.of("web/messages/messages_" + language + ".properties");
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
