package relais.hub;

import relais.kudos.Spotlight;
import relais.kudos.Thanks;
import relais.labels.Ceremony;
import relais.levels.Ladder;
import relais.web.Visit;

import java.util.List;

/**
 * Who is in the spotlight, who has become a champion, where the visitor stands, what they were
 * thanked for lately, and which example leaders set.
 */
public record RecognitionPage(
        Visit visit,
        List<Spotlight> spotlights,
        Ceremony ceremony,
        Ladder ladder,
        List<Thanks> thanks,
        List<Leader> leaders) {}
