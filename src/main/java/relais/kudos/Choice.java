package relais.kudos;

/** By what the wall can be narrowed: a country by its code, or a unit. */
public record Choice(Kind kind, String code, String name, long id) {

    public enum Kind {
        COUNTRY,
        UNIT,
        /** The unit that was asked for. */
        CHOSEN
    }

    public boolean isUnit() {
        return kind != Kind.COUNTRY;
    }
}
