package relais.boards;

import relais.points.Period;
import relais.web.Visit;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The board of teams, and the visitor's own among them or apart. */
public record TeamsPage(
        Visit visit,
        Stretch stretch,
        Late late,
        List<TeamStanding> top,
        Optional<TeamStanding> own,
        ZoneId zone) {

    public Period period() {
        return stretch.period();
    }

    public boolean isMine(TeamStanding team) {
        return own.filter(it -> it.unitId() == team.unitId()).isPresent();
    }

    /** The own team where it is not among the first. */
    public Optional<TeamStanding> ownApart() {
        return own.filter(it -> top.stream().noneMatch(team -> team.unitId() == it.unitId()));
    }

    public boolean isShared(TeamStanding team) {
        return top.stream().filter(it -> it.place() == team.place()).count() > 1;
    }
}
