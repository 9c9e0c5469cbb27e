package relais.planning;

import relais.people.Moment;
import relais.planning.Proposal.Why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few good moments: in working time, away from its edges, and spread, so that no two fall into
 * one week where that can be avoided.
 */
final class Proposals {

    private static final int MOST = 4;

    /** With so many, none is added that shares a week with another. */
    private static final int ENOUGH = 3;

    private final Diary diary;
    private final List<LocalDate> days;
    private final List<Proposal> chosen = new ArrayList<>();

    private Proposals(Diary diary) {
        this.diary = diary;
        this.days = diary.days();
    }

    /** The soonest first; none where somebody does not work in all that time. */
    static List<Proposal> of(Diary diary) {
        return new Proposals(diary).choose();
    }

    private List<Proposal> choose() {
        var next = next();
        while (next.isPresent()) {
            chosen.add(next.get());
            next = next();
        }
        return chosen.stream().sorted(Comparator.comparing(it -> it.moment().local())).toList();
    }

    private Optional<Proposal> next() {
        var busy = busyWeeks();
        var free = free();
        return free.stream()
                .min(
                        Comparator.comparingLong((LocalDate it) -> rank(it, busy))
                                .thenComparing(it -> it))
                .filter(_ -> chosen.size() < MOST)
                .filter(it -> chosen.size() < ENOUGH || !busy.containsKey(Diary.week(it)))
                .map(it -> proposal(spread(it, free, busy), busy));
    }

    private List<LocalDate> free() {
        var dates = chosen.stream().map(it -> it.moment().date()).toList();
        return days.stream().filter(it -> !dates.contains(it)).toList();
    }

    private Map<LocalDate, Long> busyWeeks() {
        return Stream.concat(
                        diary.planned().stream(), chosen.stream().map(it -> it.moment().date()))
                .collect(Collectors.groupingBy(Diary::week, Collectors.counting()));
    }

    /** The smaller, the better. */
    private long rank(LocalDate day, Map<LocalDate, Long> busy) {
        return 2 * busy.getOrDefault(Diary.week(day), 0L) + (diary.isUsed(day) ? 1 : 0);
    }

    /** Among the days of that week that are as good, another one at each turn. */
    private LocalDate spread(LocalDate first, List<LocalDate> free, Map<LocalDate, Long> busy) {
        var peers =
                free.stream()
                        .filter(it -> Diary.week(it).equals(Diary.week(first)))
                        .filter(it -> rank(it, busy) == rank(first, busy))
                        .toList();
        return peers.get((2 * chosen.size() + 1) % peers.size());
    }

    private Proposal proposal(LocalDate day, Map<LocalDate, Long> busy) {
        var moment = diary.moment(day, chosen.size()).orElseThrow();
        return new Proposal(moment, why(moment, busy));
    }

    private Why why(Moment moment, Map<LocalDate, Long> busy) {
        if (busy.containsKey(Diary.week(moment.date()))) {
            return Why.ANOTHER_DAY;
        } else if (!diary.used().isEmpty() && !diary.isUsed(moment.date())) {
            return Why.COUNTS_AGAIN;
        } else if (diary.isLateMorning(moment)) {
            return Why.MORNING;
        } else {
            return diary.isEarlyAfternoon(moment) ? Why.AFTERNOON : Why.WORKDAY;
        }
    }
}
