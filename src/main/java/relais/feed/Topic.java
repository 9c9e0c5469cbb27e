package relais.feed;

/** What content can be about, named in the reader's language. */
public record Topic(long id, String slug, String icon, int position, String name) {

    /** One of twelve quiet colours, 0 to 11: neighbours differ. */
    public int hue() {
        return hue(position);
    }

    static int hue(int position) {
        return Math.floorMod(position * 7, 12);
    }
}
