package relais.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The countries as tiles of one size, each about where it lies: a map in which a small country is
 * seen as well as a large one, and that asks nobody for its shapes.
 */
final class World {

    private static final String MAP =
            """
            .. .. .. .. .. .. .. GL .. .. IS .. .. NO SE FI .. .. .. .. .. .. .. .. .. .. .. ..
            .. CA .. .. .. .. .. .. .. .. FO .. .. DK .. EE RU .. .. .. .. .. .. .. .. .. .. ..
            .. US .. .. .. .. PM .. .. IE GB NL DE PL LV LT BY .. .. .. KZ .. MN .. .. .. .. ..
            .. MX .. .. BM .. .. .. .. JE BE LU CZ SK HU UA MD GE AM AZ UZ KG CN KP .. JP .. ..
            .. .. BZ .. BS CU .. .. .. FR CH LI AT SI HR RO BG TR SY IQ TM TJ .. KR TW .. .. ..
            .. GT HN JM HT DO PR .. PT ES MC IT SM BA RS XK GR CY LB IR AF PK NP BT HK MO .. ..
            .. SV NI KY VI AG KN .. GI AD MT VA ME AL MK .. .. PS JO KW .. IN BD MM LA VN PH ..
            .. .. CR PA DM GP LC VC .. MA DZ TN LY EG .. IL SA BH QA AE .. LK .. TH KH .. PW GU
            .. .. .. CO VE BB GD TT .. EH MR ML NE TD SD ER YE OM .. .. MV .. .. MY SG BN .. MH
            .. .. .. EC GY SR GF .. CV SN GM BF NG CF SS ET DJ SO .. .. .. .. .. ID TL PG FM NR
            .. .. .. PE BO BR .. .. .. GW GN CI GH CM UG KE .. .. SC .. .. .. .. .. .. SB KI TV
            .. .. .. .. PY .. .. .. .. SL LR TG BJ GA CD RW TZ KM .. .. .. .. .. .. VU FJ WS TO
            .. .. .. CL AR UY .. .. .. .. ST GQ CG AO ZM BI MW YT MU RE .. .. .. AU NC .. PF ..
            .. .. .. .. FK .. .. .. .. .. .. .. .. NA BW ZW MZ MG .. .. .. .. .. .. .. NZ .. ..
            .. .. .. .. .. .. .. .. .. .. .. .. .. .. ZA LS SZ .. .. .. .. .. .. .. .. .. .. ..
            """;

    private static final List<Tile> TILES = read();

    /** Where a country stands, counted from the upper left. */
    record Tile(String country, int column, int row) {}

    private World() {}

    /**
     * The map, and countries that are not on it in further rows below, so that none is left out.
     */
    static List<Tile> tiles(Set<String> countries) {
        var known = TILES.stream().map(Tile::country).collect(Collectors.toSet());
        var others = countries.stream().filter(it -> !known.contains(it)).sorted().toList();
        var tiles = new ArrayList<>(TILES);
        for (int i = 0; i < others.size(); i++) {
            tiles.add(new Tile(others.get(i), i % columns(), rows() + 1 + i / columns()));
        }
        return tiles;
    }

    static int columns() {
        return 1 + TILES.stream().mapToInt(Tile::column).max().orElse(0);
    }

    static int rows() {
        return 1 + TILES.stream().mapToInt(Tile::row).max().orElse(0);
    }

    private static List<Tile> read() {
        var tiles = new ArrayList<Tile>();
        var rows = MAP.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).split(" ");
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals("..")) {
                    tiles.add(new Tile(cells[column], column, row));
                }
            }
        }
        return List.copyOf(tiles);
    }
}
