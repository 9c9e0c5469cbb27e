package relais.levels;

import relais.web.Visit;

import java.util.List;

/** All levels, what counts, and where the visitor stands. */
public record LevelsPage(Visit visit, Ladder ladder, List<LevelAct> acts) {}
