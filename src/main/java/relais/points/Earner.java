package relais.points;

import java.time.ZoneId;

/** Whose points these are, what a rule's audience asks of them, and whether boards show them. */
public record Earner(
        long id, ZoneId zone, String unitPath, String country, String jobFamily, boolean appears) {}
