package relais.uptake;

/** So many people of one unit, without those below it, and one country. */
public record Cell(long unitId, String country, int people) {}
