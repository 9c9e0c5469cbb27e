package relais.boards;

import relais.points.Period;
import relais.web.Visit;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A board, and the other periods that it can be read by. */
public record BoardPage(Visit visit, Board board, ZoneId zone) {

    public List<Period.Kind> kinds() {
        return List.of(Period.Kind.values());
    }

    public boolean isShown(Period.Kind kind) {
        return board.period().kind() == kind;
    }

    public String word(Period.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody else on this page has the visitor's place. */
    public boolean isOwnShared() {
        return Stream.concat(board.top().stream(), board.around().stream())
                .filter(this::isMine)
                .anyMatch(board::isShared);
    }

    public boolean isMine(Standing standing) {
        return standing.personId() == visit.person().id();
    }
}
