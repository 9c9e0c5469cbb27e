package relais.demo;

import relais.activity.Action;
import relais.points.Cap;
import relais.points.PointsRule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives points for facts that are told in order: what the points listener would give, without
 * asking the database at every step. A test holds the two against each other.
 */
final class Tally {

    /** A rule with the caps that it has. */
    private record Paying(PointsRule rule, List<Quota> quotas) {}

    private final Map<Action, Paying> rules = new EnumMap<>(Action.class);
    private final Totals totals;
    private final Rows entries;

    Tally(List<PointsRule> rules, ZoneId zone, Employee[] byId, Book book) {
        int people = byId.length - 1;
        this.entries = book.pointsEntries;
        this.totals = new Totals(zone, byId, book.pointsTotals);
        for (var rule : rules) {
            var quotas = new ArrayList<Quota>();
            quota(rule, Cap.DAY, rule.perDay(), people, book).ifPresent(quotas::add);
            quota(rule, Cap.WEEK, rule.perWeek(), people, book).ifPresent(quotas::add);
            quota(rule, Cap.MONTH, rule.perMonth(), people, book).ifPresent(quotas::add);
            this.rules.put(rule.action(), new Paying(rule, quotas));
        }
        // posts pay as comments do, and share their caps
        Optional.ofNullable(this.rules.get(Action.COMMENT_WRITTEN))
                .ifPresent(it -> this.rules.put(Action.POST_WRITTEN, it));
    }

    void on(long activity, int person, ZoneId zone, boolean appears, Action action, Instant at) {
        var paying = rules.get(action);
        if (paying != null) {
            var day = at.atZone(zone).toLocalDate();
            var reached = take(paying, person, day);
            int points = reached == null ? paying.rule().points() : 0;
            entries.add(
                    activity,
                    paying.rule().id(),
                    paying.rule().version(),
                    person,
                    points,
                    reached,
                    at,
                    day);
            if (appears && points != 0) {
                totals.add(person, points, at);
            }
        }
    }

    void close() {
        rules.values().stream().distinct().forEach(it -> it.quotas().forEach(Quota::closeAll));
        totals.closeAll();
    }

    /** All caps or none; the longest that is reached already, null when none is. */
    private static Cap take(Paying paying, int person, LocalDate day) {
        Cap reached = null;
        for (var quota : paying.quotas()) {
            if (!quota.hasRoom(person, day)) {
                reached = quota.cap();
            }
        }
        if (reached == null) {
            paying.quotas().forEach(it -> it.take(person));
        }
        return reached;
    }

    private static Optional<Quota> quota(
            PointsRule rule, Cap kind, Optional<Integer> cap, int people, Book book) {
        return cap.map(
                it ->
                        new Quota(
                                kind,
                                it,
                                people,
                                (person, period, n) ->
                                        book.pointsCounts.add(person, rule.id(), period, n)));
    }
}
