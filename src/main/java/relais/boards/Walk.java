package relais.boards;

/**
 * How the people of a scope are found in the order of a board: pieces of SQL, with the scope's
 * place bound as :place. Indexes are named: left to itself, MariaDB gathers units in a buffer,
 * loses the order of the board by that, and sorts everyone.
 */
record Walk(String people, String within) {

    /** How many people of a scope have points, and how many of everyone. */
    public record Size(int people, int ofAll) {}

    private static final int LINES = 50;

    private static final String ALL = "points_total t FORCE INDEX (points_total_everyone)";
    private static final String BELOW = "u.path LIKE CONCAT(:place, '%')";

    static final Walk EVERYONE = new Walk(ALL, ":place = ''");

    private static final Walk COUNTRY =
            new Walk("points_total t FORCE INDEX (points_total_country)", "t.country = :place");
    private static final Walk UNITS =
            new Walk(
                    "unit u FORCE INDEX (unit_path) JOIN points_total t FORCE INDEX"
                            + " (points_total_unit) ON t.unit_id = u.id",
                    BELOW);
    private static final Walk ALL_IN_UNITS =
            new Walk(ALL + " JOIN unit u FORCE INDEX (PRIMARY) ON u.id = t.unit_id", BELOW);

    /** Whether a line is one of the scope's, with no way to it. */
    static String inside(Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> EVERYONE.within;
            case COUNTRY -> COUNTRY.within;
            case UNIT -> "EXISTS (SELECT 1 FROM unit u WHERE u.id = t.unit_id AND " + BELOW + ")";
        };
    }

    /** All of the scope, to be sorted. */
    static Walk sorted(Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> EVERYONE;
            case COUNTRY -> COUNTRY;
            case UNIT -> UNITS;
        };
    }

    /** By the shorter way: the people of a unit sorted, or everyone until enough of it are met. */
    static Walk through(Scope scope, Size size) {
        return scope.kind() == Scope.Kind.UNIT && isMetOften(size) ? ALL_IN_UNITS : sorted(scope);
    }

    private static boolean isMetOften(Size size) {
        return (long) size.people * size.people > (long) LINES * size.ofAll;
    }
}
