package relais.people;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Countries, languages and time zones under the names that directories give them. */
final class Countries {

    private static final List<Locale> NAMED_IN = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Not in the standard, or under another name, but in many directories. */
    private static final Map<String, String> CODES_IN_USE =
            Map.of("uk", "GB", "xk", "XK", "el", "GR");

    /** Where most people of a country with several zones live. */
    private static final Map<String, String> MAIN_ZONES =
            Map.ofEntries(
                    Map.entry("AR", "America/Argentina/Buenos_Aires"),
                    Map.entry("AU", "Australia/Sydney"),
                    Map.entry("BR", "America/Sao_Paulo"),
                    Map.entry("CA", "America/Toronto"),
                    Map.entry("CD", "Africa/Kinshasa"),
                    Map.entry("CL", "America/Santiago"),
                    Map.entry("CN", "Asia/Shanghai"),
                    Map.entry("CY", "Asia/Nicosia"),
                    Map.entry("DE", "Europe/Berlin"),
                    Map.entry("EC", "America/Guayaquil"),
                    Map.entry("ES", "Europe/Madrid"),
                    Map.entry("GL", "America/Nuuk"),
                    Map.entry("ID", "Asia/Jakarta"),
                    Map.entry("KZ", "Asia/Almaty"),
                    Map.entry("MN", "Asia/Ulaanbaatar"),
                    Map.entry("MX", "America/Mexico_City"),
                    Map.entry("MY", "Asia/Kuala_Lumpur"),
                    Map.entry("NZ", "Pacific/Auckland"),
                    Map.entry("PF", "Pacific/Tahiti"),
                    Map.entry("PG", "Pacific/Port_Moresby"),
                    Map.entry("PS", "Asia/Hebron"),
                    Map.entry("PT", "Europe/Lisbon"),
                    Map.entry("RU", "Europe/Moscow"),
                    Map.entry("UA", "Europe/Kyiv"),
                    Map.entry("US", "America/New_York"),
                    Map.entry("UZ", "Asia/Tashkent"));

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    private Countries() {}

    /** The two letters of a country given by code or by its French or English name. */
    static Optional<String> country(String text) {
        return Optional.ofNullable(COUNTRIES.get(Names.folded(text)));
    }

    /** The two letters of a language given by code ("fr", "fr-CA", "fra") or by name. */
    static Optional<String> language(String text) {
        var folded = Names.folded(text);
        return Optional.ofNullable(LANGUAGES.get(folded))
                .or(() -> Optional.ofNullable(LANGUAGES.get(folded.split("[-_]")[0])));
    }

    /** What most people of a country speak. */
    static String languageOf(String country) {
        return ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
    }

    /** Where most people of a country have their clock. */
    static ZoneId zoneOf(String country) {
        return ZONES.computeIfAbsent(country, Countries::findZone);
    }

    private static ZoneId findZone(String country) {
        return Optional.ofNullable(MAIN_ZONES.get(country))
                .or(() -> firstZone(country))
                .flatMap(Countries::zone)
                .orElse(ZoneId.of("UTC"));
    }

    /** A zone of the time zone database, or as Windows names it. */
    static Optional<ZoneId> zone(String text) {
        var id = TimeZone.getIDForWindowsID(text, "001");
        try {
            return Optional.of(ZoneId.of(id == null ? text : id))
                    .filter(zone -> zone.getId().contains("/") || zone.getId().equals("UTC"))
                    .filter(zone -> zone.getId().length() <= 40);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> firstZone(String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null)
                .stream()
                .sorted()
                .findFirst()
                .map(TimeZone::getIanaID);
    }

    private static Map<String, String> countries() {
        var countries = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            countries.put(Names.folded(code), code);
            countries.put(Names.folded(country.getISO3Country()), code);
            NAMED_IN.forEach(
                    in -> {
                        countries.put(Names.folded(country.getDisplayCountry(in)), code);
                        countries.put(
                                Names.folded(
                                        ULocale.getDisplayCountry("und_" + code, in.getLanguage())),
                                code);
                    });
        }
        countries.putAll(CODES_IN_USE);
        return countries;
    }

    private static Map<String, String> languages() {
        var languages = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            languages.put(code, code);
            languages.put(language.getISO3Language(), code);
            languages.put(Names.folded(language.getDisplayLanguage(language)), code);
            NAMED_IN.forEach(
                    in -> languages.put(Names.folded(language.getDisplayLanguage(in)), code));
        }
        return languages;
    }
}
