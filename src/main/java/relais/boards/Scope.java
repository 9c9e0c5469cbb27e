package relais.boards;

import relais.points.Scopes;

/**
 * Whom a board is about: everyone, a country, or a unit with all below it.
 *
 * @param place the country's code or the unit's path; empty for everyone
 * @param word as addresses spell it: everyone, country:FR, unit:SALES
 * @param key under which people are counted by score
 * @param name of the unit; empty for the others
 */
public record Scope(Kind kind, String place, String word, String key, String name) {

    public enum Kind {
        EVERYONE,
        COUNTRY,
        UNIT
    }

    static final Scope EVERYONE = new Scope(Kind.EVERYONE, "", "everyone", Scopes.EVERYONE, "");

    static Scope country(String code) {
        return new Scope(Kind.COUNTRY, code, "country:" + code, Scopes.country(code), "");
    }

    /** The whole company is everyone. */
    static Scope unit(UnitRow unit) {
        return unit.whole
                ? EVERYONE
                : new Scope(
                        Kind.UNIT,
                        unit.path(),
                        "unit:" + unit.code(),
                        Scopes.unit(unit.id()),
                        unit.name());
    }

    /**
     * A unit as boards know it.
     *
     * @param whole whether all others are below it
     */
    public record UnitRow(long id, String code, String name, String path, boolean whole) {}
}
