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

    /** Numbers below this are frequent enough to keep what is said with them. */
    private static final long FEW = 1000;

    /** Words in which nothing is filled in but one small number. */
    private record Counted(String key, long number) {}

    private final Locale locale;
    private final Map<String, String> words;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Words> fixed = new ConcurrentHashMap<>();
    private final Map<Counted, Words> counted = new ConcurrentHashMap<>();

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
        return isKept(arguments)
                ? kept(key, arguments)
                : new Words(words(key, Arrays.stream(arguments).map(Messages::escaped).toArray()));
    }

    /** Words to show in a page, filled in by name. */
    public Content html(String key, Map<String, ?> details) {
        var escaped = new HashMap<String, Object>();
        details.forEach((name, value) -> escaped.put(name, escaped(value)));
        return new Words(words(key, escaped));
    }

    /** Words for an attribute, a mail's subject, a log: not escaped, the template does that. */
    public String text(String key, Object... arguments) {
        return isKept(arguments) ? kept(key, arguments).text() : words(key, arguments);
    }

    /** The same, filled in by name. */
    public String text(String key, Map<String, ?> details) {
        return words(key, details);
    }

    /** Most words of a page have nothing to fill in, or a small number: they are made once. */
    private static boolean isKept(Object[] arguments) {
        return arguments.length == 0
                || arguments.length == 1
                        && (arguments[0] instanceof Integer || arguments[0] instanceof Long)
                        && ((Number) arguments[0]).longValue() >= 0
                        && ((Number) arguments[0]).longValue() < FEW;
    }

    private Words kept(String key, Object[] arguments) {
        return arguments.length == 0
                ? kept(fixed, key, key, arguments)
                : kept(
                        counted,
                        new Counted(key, ((Number) arguments[0]).longValue()),
                        key,
                        arguments);
    }

    /** Looks before it makes: {@code computeIfAbsent} makes readers wait for each other. */
    private <K> Words kept(Map<K, Words> shelf, K place, String key, Object[] arguments) {
        var known = shelf.get(place);
        return known == null
                ? shelf.computeIfAbsent(place, _ -> new Words(words(key, arguments)))
                : known;
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
