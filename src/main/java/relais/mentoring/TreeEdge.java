package relais.mentoring;

/** A protégé below their sponsor, with their place among all of the sponsor's. */
public record TreeEdge(long id, long sponsorId, int place, int among) {}
