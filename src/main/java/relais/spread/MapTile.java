package relais.spread;

/**
 * A country on the map.
 *
 * @param shade 0 where nobody stands in the tree, 1 to 5 the more people do
 * @param here whether the company is there at all
 */
public record MapTile(String country, int column, int row, int shade, boolean here) {

    static final int SIZE = 30;

    public int x() {
        return column * SIZE;
    }

    public int y() {
        return row * SIZE;
    }
}
