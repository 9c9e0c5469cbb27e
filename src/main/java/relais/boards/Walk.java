package relais.boards;

/**
 * How the people of a scope are found in the order of a board: pieces of SQL, with the scope's
 * place bound as :place.
 */
record Walk(String people, String within) {

    private static final String ALL = "points_total t FORCE INDEX (points_total_everyone)";
    private static final String COUNTRY = "points_total t FORCE INDEX (points_total_country)";
    private static final String BELOW = "u.path LIKE CONCAT(:place, '%')";

    /** Up to so many lines of a unit are sorted; a larger one is met often enough on the way. */
    private static final long SORTED = 2_000;

    /**
     * By the shorter way.
     *
     * @param people how many of the scope have points in the period
     */
    static Walk through(Scope scope, long people) {
        return switch (scope.kind()) {
            case EVERYONE -> new Walk(ALL, ":place = ''");
            case COUNTRY -> new Walk(COUNTRY, "t.country = :place");
            case UNIT ->
                    people <= SORTED
                            ? new Walk(
                                    "unit u JOIN points_total t FORCE INDEX (points_total_unit)"
                                            + " ON t.unit_id = u.id",
                                    BELOW)
                            : new Walk(ALL + " JOIN unit u ON u.id = t.unit_id", BELOW);
        };
    }
}
