package relais.web;

import io.javalin.config.Key;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All languages of web/messages, and the one that a visitor gets who wants none of them. */
public final class MessageCatalog {

    public static final Key<MessageCatalog> KEY = new Key<>("messages");
    public static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Map<String, Messages> byLanguage =
            LOCALES.stream().collect(Collectors.toMap(Locale::getLanguage, MessageCatalog::load));
    private final Messages fallback;

    public MessageCatalog(Locale fallback) {
        this.fallback = of(fallback.getLanguage()).orElseThrow();
    }

    public Messages fallback() {
        return fallback;
    }

    /** Empty for a language that we do not speak. */
    public Optional<Messages> of(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /**
     * The first language of an Accept-Language header that we speak; malformed headers say nothing.
     */
    public Optional<Messages> accepted(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(Locale.LanguageRange::getRange)
                    .map(range -> of(Locale.forLanguageTag(range).getLanguage()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Messages load(Locale locale) {
        var name = "/messages/messages_" + locale.getLanguage() + ".properties";
        try (var stream = MessageCatalog.class.getResourceAsStream(name)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var words =
                    properties.stringPropertyNames().stream()
                            .collect(
                                    Collectors.toMap(Function.identity(), properties::getProperty));
            return new Messages(locale, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
