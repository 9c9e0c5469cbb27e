package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The made-up company: where it works, what people do there, and those whom everybody may be. */
record Company(
        List<Country> countries,
        List<Site> units,
        List<JobFamily> jobFamilies,
        LinkedHashMap<String, Player> cast) {

    /**
     * @param share of the head-count
     */
    record Country(String code, int share, String language, ZoneId zone) {}

    record Site(String code, String parent, String country, Words name) {}

    record JobFamily(String code, int share, Words name) {}

    /** Somebody of the cast. */
    record Player(
            String email,
            String given,
            String family,
            String unit,
            String country,
            String language,
            ZoneId zone,
            String jobFamily,
            Words title,
            boolean leader) {}

    /** Given and family names that go together, by country; some borrow from others. */
    record Names(Map<String, Pool> pools, Map<String, List<String>> like) {

        record Pool(List<String> given, List<String> family) {}

        List<Pool> of(String country) {
            return like.getOrDefault(country, List.of(country)).stream().map(pools::get).toList();
        }
    }

    static Company read() {
        return DemoFiles.read("company.yaml", new TypeReference<>() {});
    }

    static Names names() {
        return DemoFiles.read("names.yaml", new TypeReference<>() {});
    }

    Country country(String code) {
        return countries.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
    }
}
