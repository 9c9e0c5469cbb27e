package relais.hub;

import relais.kudos.Spotlight;
import relais.kudos.Thanks;
import relais.levels.Ladder;
import relais.web.Visit;

import java.util.List;

/** Who is in the spotlight, where the visitor stands, and what they were thanked for lately. */
public record RecognitionPage(
        Visit visit, List<Spotlight> spotlights, Ladder ladder, List<Thanks> thanks) {}
