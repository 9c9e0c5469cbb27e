package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import java.util.List;
import java.util.Map;

/** What people write and what they are called: db/demo/life.yaml. */
record Lines(
        Map<String, List<Words>> titles,
        Heads heads,
        Map<String, List<String>> pseudonyms,
        List<Reason> awards,
        List<Reason> nominations,
        Map<String, List<String>> requests,
        Map<String, List<String>> wishes,
        Map<String, List<String>> supports,
        Map<String, List<String>> thanks,
        List<Words> spotlights,
        List<Words> waves) {

    record Heads(Words group, Words country, Words unit) {}

    /** Why somebody was given a badge. */
    record Reason(String badge, String fr, String en) {

        String in(String language) {
            return language.equals("fr") ? fr : en;
        }
    }

    static Lines read() {
        return DemoFiles.read("life.yaml", new TypeReference<>() {});
    }

    List<Reason> reasonsFor(String badge) {
        return awards.stream().filter(it -> it.badge().equals(badge)).toList();
    }

    /** What colleagues say who put somebody forward. */
    List<Reason> nominationsFor(String badge) {
        return nominations.stream().filter(it -> it.badge().equals(badge)).toList();
    }
}
