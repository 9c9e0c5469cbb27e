package relais.web;

import com.ibm.icu.text.MessageFormat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the portal in one language, in ICU's message syntax: plurals are inside the message.
 * Our own words may hold markup; what is filled in is escaped.
 */
public final class Messages {

    private final Locale locale;
    private final Map<String, String> words;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Content> fixed = new ConcurrentHashMap<>();

    Messages(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = words;
    }

    public Locale locale() {
        return locale;
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** Words to show in a page. */
    public Content html(String key, Object... arguments) {
        if (arguments.length == 0) {
            return fixed.computeIfAbsent(key, this::fixed);
        }
        var words = words(key, Arrays.stream(arguments).map(Messages::escaped).toArray());
        return output -> output.writeContent(words);
    }

    /** Words to show in a page, filled in by name. */
    public Content html(String key, Map<String, String> details) {
        var escaped = new HashMap<String, Object>();
        details.forEach((name, value) -> escaped.put(name, escape(value)));
        var words = words(key, escaped);
        return output -> output.writeContent(words);
    }

    /** Words for an attribute, a mail's subject, a log: not escaped, the template does that. */
    public String text(String key, Object... arguments) {
        return words(key, arguments);
    }

    /** The same, filled in by name. */
    public String text(String key, Map<String, String> details) {
        return words(key, details);
    }

    /** Most words of a page have nothing to fill in: they are made once. */
    private Content fixed(String key) {
        var words = words(key, new Object[0]);
        return output -> output.writeContent(words);
    }

    /** The arguments are an array, or a map of names. */
    private String words(String key, Object arguments) {
        var format = formats.computeIfAbsent(key, it -> new MessageFormat(pattern(it), locale));
        synchronized (format) { // ICU's formats are not made for several threads
            return format.format(arguments);
        }
    }

    private String pattern(String key) {
        var pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + locale);
        }
        return pattern;
    }

    private static Object escaped(Object argument) {
        return switch (argument) {
            case Number number -> number;
            case Content content -> {
                var html = new StringOutput();
                content.writeTo(new OwaspHtmlTemplateOutput(html));
                yield html.toString();
            }
            default -> escape(argument.toString());
        };
    }

    private static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&#34;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(i));
            }
        }
        return html.toString();
    }
}
