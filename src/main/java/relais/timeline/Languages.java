package relais.timeline;

import relais.web.Visit;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that people post in. */
public final class Languages {

    private static final List<String> ALL =
            List.of(
                    "ar", "cs", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ro", "tr",
                    "zh");

    private Languages() {}

    public static boolean has(String code) {
        return ALL.contains(code);
    }

    /** By their codes, in the alphabetical order of their names. */
    public static Map<String, String> names(Visit visit) {
        var names = new LinkedHashMap<String, String>();
        ALL.stream()
                .sorted(
                        Comparator.comparing(
                                it -> name(visit, it), Collator.getInstance(visit.locale())))
                .forEach(it -> names.put(it, name(visit, it)));
        return names;
    }

    static String name(Visit visit, String code) {
        return Locale.of(code).getDisplayLanguage(visit.locale());
    }
}
