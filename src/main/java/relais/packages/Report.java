package relais.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import relais.database.Json;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an item says while it runs: the values that it has set since the last report that arrived.
 * Reports may come late, twice, or in another order.
 *
 * @param session when its page was opened, in milliseconds
 * @param number of this report in that session, from 1
 * @param values by their names in the data model
 * @param anew whether values of earlier sessions are dropped
 * @param ended whether the item has ended, and the next session begins anew
 */
record Report(long session, int number, Map<String, String> values, boolean anew, boolean ended) {

    static final int LONGEST_VALUE = 64_000;
    static final int MOST_VALUES = 5_000;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NAME = Pattern.compile("cmi\\.[a-z0-9_.]{1,120}");

    Report {
        values = Objects.requireNonNullElse(values, Map.of());
    }

    /** Empty for what is no report. */
    static Optional<Report> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Report.class)).filter(Report::isSane);
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    static Map<String, String> values(String json) {
        return Json.read(json, new TypeReference<TreeMap<String, String>>() {});
    }

    static String json(Object value) {
        return Json.write(value);
    }

    private boolean isSane() {
        return session > 0
                && number > 0
                && values.size() <= MOST_VALUES
                && values.entrySet().stream()
                        .allMatch(
                                it ->
                                        NAME.matcher(it.getKey()).matches()
                                                && it.getValue() != null
                                                && it.getValue().length() <= LONGEST_VALUE);
    }
}
