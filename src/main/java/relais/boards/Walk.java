package relais.boards;

/**
 * How the people of a scope are found: pieces of SQL, with the scope's place bound as :place.
 * Indexes are named: left to itself, MariaDB gathers units in a buffer, loses the order of the
 * board by that, and sorts everyone.
 */
record Walk(String people, String within) {

    private static final String ALL = "points_total t FORCE INDEX (points_total_everyone)";
    private static final String BELOW = "u.path LIKE CONCAT(:place, '%')";

    private static final Walk EVERYONE = new Walk(ALL, ":place = ''");
    private static final Walk COUNTRY = new Walk(ALL, "t.country = :place");
    private static final Walk UNITS =
            new Walk(ALL + " JOIN unit u FORCE INDEX (PRIMARY) ON u.id = t.unit_id", BELOW);

    private static final Walk WHOLE_COUNTRY =
            new Walk("points_total t FORCE INDEX (points_total_country)", COUNTRY.within);
    private static final Walk WHOLE_UNITS =
            new Walk(
                    "unit u FORCE INDEX (unit_path) JOIN points_total t FORCE INDEX (PRIMARY)"
                            + " ON t.unit_id = u.id",
                    BELOW);

    /** Whether a line is one of the scope's, with no way to it. */
    static String inside(Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> EVERYONE.within;
            case COUNTRY -> COUNTRY.within;
            case UNIT -> "EXISTS (SELECT 1 FROM unit u WHERE u.id = t.unit_id AND " + BELOW + ")";
        };
    }

    /** In the order of everyone, until enough of a large scope are met. */
    static Walk inOrder(Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> EVERYONE;
            case COUNTRY -> COUNTRY;
            case UNIT -> UNITS;
        };
    }

    /** All of a small scope, to be sorted. */
    static Walk whole(Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> EVERYONE;
            case COUNTRY -> WHOLE_COUNTRY;
            case UNIT -> WHOLE_UNITS;
        };
    }
}
