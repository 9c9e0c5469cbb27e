package relais.points;

/** A person's points in the periods that run now, as boards count them. */
public record Sums(int week, int month, int quarter, int year, int ever) {}
