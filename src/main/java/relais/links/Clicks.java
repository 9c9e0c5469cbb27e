package relais.links;

/**
 * How often links were opened. Machines that say what they are count in neither figure.
 *
 * @param clicks by whatever may be a person
 * @param people of these, what behaved as a person's browser does
 */
public record Clicks(long clicks, long people) {

    public static final Clicks NONE = new Clicks(0, 0);

    public Clicks plus(Clicks other) {
        return new Clicks(clicks + other.clicks, people + other.people);
    }
}
