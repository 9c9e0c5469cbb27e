package relais.planning;

import relais.feed.Pieces.Piece;
import relais.planning.Plan.State;
import relais.timeline.Choices;
import relais.web.Visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody planned.
 *
 * @param pieces what it is about, as far as they may still read it
 */
public record PlansPage(Visit visit, List<PlannedPost> posts, Map<Long, Piece> pieces) {

    /** What is planned for one week, the next first. */
    public record Week(LocalDate monday, List<PlannedPost> posts) {}

    public List<PlannedPost> ready() {
        return in(State.READY);
    }

    /** Nobody could be told in time, or the moment did not suit. */
    public List<PlannedPost> passed() {
        return in(State.PASSED);
    }

    public List<Week> weeks() {
        var weeks = new TreeMap<LocalDate, List<PlannedPost>>();
        in(State.WAITING)
                .forEach(
                        it ->
                                weeks.computeIfAbsent(Diary.week(day(it)), _ -> new ArrayList<>())
                                        .add(it));
        return weeks.entrySet().stream()
                .map(it -> new Week(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }

    /** Weeks from the one that it is now. */
    public long weeksAhead(Week week) {
        return ChronoUnit.WEEKS.between(
                Diary.week(LocalDate.ofInstant(visit.now(), visit.zone())), week.monday());
    }

    public boolean isPaused() {
        return visit.person().isPausedAt(visit.now());
    }

    public Optional<Piece> about(PlannedPost post) {
        return post.draft().itemId().map(pieces::get);
    }

    public String network(PlannedPost post) {
        return Choices.name(visit, post.draft().network());
    }

    /** By the clock that it was planned by. */
    public String when(PlannedPost post) {
        return visit.moment(post.plan().dueAt(), post.plan().moment().zone());
    }

    private LocalDate day(PlannedPost post) {
        return LocalDate.ofInstant(post.plan().dueAt(), visit.zone());
    }

    private List<PlannedPost> in(State state) {
        return posts.stream().filter(it -> it.state() == state).toList();
    }
}
