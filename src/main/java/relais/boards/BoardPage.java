package relais.boards;

import relais.points.Period;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A board, and the other periods and scopes that it can be read for. */
public record BoardPage(
        Visit visit,
        Board board,
        Stretch stretch,
        Late late,
        Scope scope,
        List<Scope> scopes,
        ZoneId zone) {

    /** Those to choose from; a unit that is called like its country is not shown beside it. */
    public List<Scope> choices() {
        return scopes.stream()
                .filter(
                        it ->
                                it.kind() != Scope.Kind.UNIT
                                        || !it.name()
                                                .equals(visit.country(visit.person().country())))
                .toList();
    }

    public boolean isShown(Scope other) {
        return scope.equals(other);
    }

    /** Where somebody came from who looked at a scope that is not near them. */
    public boolean isElsewhere() {
        return !choices().contains(scope);
    }

    public String nameOf(Scope scope) {
        return switch (scope.kind()) {
            case EVERYONE -> visit.text("boards.scope.everyone");
            case COUNTRY -> visit.country(scope.place());
            case UNIT -> scope.name();
        };
    }

    /** The same period for another scope. */
    public String path(Scope scope) {
        return "/boards/points?" + stretch.query(board.period()) + "&scope=" + encoded(scope);
    }

    /** The same scope for another period. */
    public String path(Period period) {
        return "/boards/points?" + stretch.query(period) + "&scope=" + encoded(scope);
    }

    /** The same scope for the running period of a kind. */
    public String path(Period.Kind kind) {
        return "/boards/points?period=" + stretch.word(kind) + "&scope=" + encoded(scope);
    }

    private static String encoded(Scope scope) {
        return URLEncoder.encode(scope.word(), StandardCharsets.UTF_8);
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
