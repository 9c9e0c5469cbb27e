package relais.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody signs in with, as they would call it; empty words for what we do not know. */
record Device(String browser, String platform) {

    /** In this order: each of these also claims to be those below it. */
    private static final Map<String, String> BROWSERS =
            inOrder(
                    "Edg",
                    "Edge",
                    "OPR/",
                    "Opera",
                    "Firefox/",
                    "Firefox",
                    "Chrome/",
                    "Chrome",
                    "Safari/",
                    "Safari");

    private static final Map<String, String> PLATFORMS =
            inOrder(
                    "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows",
                    "Mac OS", "Mac", "Linux", "Linux");

    static Device of(String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, text), first(PLATFORMS, text));
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... marksAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            names.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return names;
    }
}
