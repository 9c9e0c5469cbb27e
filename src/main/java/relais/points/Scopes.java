package relais.points;

import java.util.List;
import java.util.stream.Stream;

/** For whom points are counted: everyone, a country, a unit with all below it. As stored. */
public final class Scopes {

    public static final String EVERYONE = "everyone";

    private Scopes() {}

    public static String country(String code) {
        return "country:" + code;
    }

    public static String unit(long id) {
        return "unit:" + id;
    }

    /**
     * All that somebody counts in.
     *
     * @param unitPath the ids of their unit and of those above it, between slashes
     */
    static List<String> of(String country, String unitPath) {
        return Stream.concat(
                        Stream.of(EVERYONE, country(country)),
                        Stream.of(unitPath.split("/"))
                                .filter(id -> !id.isEmpty())
                                .map(id -> unit(Long.parseLong(id))))
                .toList();
    }
}
