package relais.profiles;

/** Something by which the people page can be narrowed. */
public record Option(Kind kind, String value, String label, String path) {

    /** What kind of thing. */
    public enum Kind {
        COUNTRY,
        FAMILY,
        UNIT
    }
}
