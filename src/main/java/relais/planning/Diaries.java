package relais.planning;

import org.jdbi.v3.core.Jdbi;

import relais.feed.Feed;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.WorkingTime;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.sharing.ShareDraft;
import relais.sharing.Sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what decides when somebody may post: hours, a pause, other plans, the month’s allowance.
 */
final class Diaries {

    private final PeopleStore people;
    private final Sharing sharing;
    private final Feed feed;
    private final Settings settings;
    private final Clock clock;

    Diaries(Jdbi jdbi, Sharing sharing, Feed feed, Settings settings, Clock clock) {
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sharing = sharing;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    /** For that draft, beside what else they planned. */
    Diary of(Person writer, ShareDraft draft, List<PlannedPost> others) {
        return new Diary(
                clock.instant(),
                writer.zone(),
                lastDay(writer),
                workingTime(writer),
                writer.pause(),
                others.stream().map(it -> day(writer, it)).collect(Collectors.toSet()),
                isCompany(writer, draft) ? usedMonths(writer, others) : Set.of());
    }

    LocalDate lastDay(Person writer) {
        return today(writer).plusDays(settings.get(Programme.PLANNING_DAYS));
    }

    WorkingTime workingTime(Person person) {
        return people.workingTime(person.id())
                .orElseGet(() -> settings.workingTime(person.country()));
    }

    /** Something of the company’s; what the press says is not. */
    private boolean isCompany(Person writer, ShareDraft draft) {
        return draft.itemId()
                .flatMap(it -> feed.article(writer, draft.language(), it))
                .filter(it -> !it.item().isPress())
                .isPresent();
    }

    /** Months in which as much is shared or planned as earns recognition. */
    private Set<YearMonth> usedMonths(Person writer, List<PlannedPost> others) {
        var planned =
                others.stream()
                        .filter(it -> isCompany(writer, it.draft()))
                        .map(it -> YearMonth.from(day(writer, it)))
                        .toList();
        int allowance = settings.get(Programme.SHARES_A_MONTH);
        return months(YearMonth.from(today(writer)), YearMonth.from(lastDay(writer)))
                .filter(it -> shared(writer, it) + number(planned, it) >= allowance)
                .collect(Collectors.toSet());
    }

    private int shared(Person writer, YearMonth month) {
        var first = month.atDay(1).atStartOfDay(writer.zone()).toInstant();
        return sharing.month(writer, first).company();
    }

    private static long number(List<YearMonth> planned, YearMonth month) {
        return planned.stream().filter(month::equals).count();
    }

    private static Stream<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(first, it -> !it.isAfter(last), it -> it.plusMonths(1));
    }

    private static LocalDate day(Person writer, PlannedPost post) {
        return LocalDate.ofInstant(post.plan().dueAt(), writer.zone());
    }

    private LocalDate today(Person writer) {
        return LocalDate.ofInstant(clock.instant(), writer.zone());
    }
}
