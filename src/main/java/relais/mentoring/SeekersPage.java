package relais.mentoring;

import relais.web.Visit;

import java.util.List;

/** Who looks for a sponsor, as a champion with so many free places sees them. */
public record SeekersPage(Visit visit, List<Seeker> seekers, int free) {}
