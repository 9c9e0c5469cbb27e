package relais.planning;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import relais.people.Pause;
import relais.people.WorkingTime;
import relais.planning.Proposal.Why;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Good moments, wherever somebody lives, whenever they work, and when clocks are changed. */
class ProposalsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Set<DayOfWeek> WEEKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final WorkingTime USUAL =
            new WorkingTime(WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(18, 0));

    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Property(tries = 400)
    void each_lies_ahead_in_working_time_on_a_clock_that_exists(@ForAll("diaries") Diary diary) {
        for (var it : Proposals.of(diary)) {
            var moment = it.moment();
            assertThat(moment.exists()).isTrue();
            assertThat(moment.instant()).isAfter(diary.now());
            assertThat(moment.date()).isBeforeOrEqualTo(diary.last());
            assertThat(diary.working().isAt(moment.instant(), diary.zone())).isTrue();
            assertThat(diary.planned()).doesNotContain(moment.date());
            assertThat(diary.pause().filter(pause -> pause.holdsAt(moment.instant()))).isEmpty();
            assertThat(moment.instant().atZone(diary.zone()).toLocalDateTime())
                    .isEqualTo(moment.local());
        }
    }

    @Property(tries = 400)
    void no_two_share_a_week_where_three_weeks_are_free(@ForAll("diaries") Diary diary) {
        var weeks = weeks(Proposals.of(diary));
        var busy = diary.planned().stream().map(Diary::week).collect(Collectors.toSet());
        long free =
                diary.days().stream()
                        .filter(it -> !diary.isUsed(it))
                        .map(Diary::week)
                        .filter(it -> !busy.contains(it))
                        .distinct()
                        .count();
        if (free >= 3) {
            assertThat(weeks).doesNotHaveDuplicates().noneMatch(busy::contains);
        }
    }

    @Property(tries = 200)
    void whoever_has_a_day_to_work_on_gets_a_proposal(@ForAll("diaries") Diary diary) {
        assertThat(Proposals.of(diary).isEmpty()).isEqualTo(diary.days().isEmpty());
    }

    @Example
    void the_usual_month_has_four_of_them_on_different_days_of_the_week() {
        var proposals = Proposals.of(diary(USUAL, Set.of(), Set.of()));

        assertThat(proposals).hasSize(4);
        assertThat(proposals.stream().map(it -> it.moment().date().getDayOfWeek()))
                .doesNotHaveDuplicates();
        assertThat(proposals.stream().map(it -> it.moment().local().toLocalTime()))
                .containsOnly(LocalTime.of(11, 0), LocalTime.of(14, 0));
        assertThat(proposals.stream().map(Proposal::why)).containsOnly(Why.MORNING, Why.AFTERNOON);
    }

    @Example
    void proposals_keep_their_hour_when_clocks_go_forward_between_them() {
        var planned = Set.of(LocalDate.of(2026, 3, 11), LocalDate.of(2026, 3, 18));

        var proposals = Proposals.of(diary(USUAL, planned, Set.of()));

        var before = proposals.getFirst().moment();
        var after = proposals.getLast().moment();
        assertThat(before.date()).isBefore(LocalDate.of(2026, 3, 29));
        assertThat(after.date()).isAfter(LocalDate.of(2026, 3, 29));
        assertThat(before.zone().getRules().getOffset(before.instant()).getTotalSeconds())
                .isEqualTo(3600);
        assertThat(after.zone().getRules().getOffset(after.instant()).getTotalSeconds())
                .isEqualTo(7200);
    }

    @Example
    void who_works_in_the_evening_is_proposed_an_evening() {
        var late = new WorkingTime(WEEKDAYS, LocalTime.of(16, 0), LocalTime.of(23, 30));

        var proposals = Proposals.of(diary(late, Set.of(), Set.of()));

        assertThat(proposals.stream().map(it -> it.moment().local().toLocalTime()))
                .containsOnly(LocalTime.of(17, 0));
        assertThat(proposals.stream().map(Proposal::why)).containsOnly(Why.WORKDAY);
    }

    @Example
    void weeks_with_a_plan_are_left_alone_as_long_as_others_are_free() {
        var planned = Set.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 10));

        assertThat(weeks(Proposals.of(diary(USUAL, planned, Set.of()))))
                .doesNotContain(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9));
    }

    @Example
    void where_every_week_has_one_another_day_is_proposed() {
        var planned = new HashSet<LocalDate>();
        for (int week = 0; week < 6; week++) {
            planned.add(LocalDate.of(2026, 3, 4).plusWeeks(week));
        }

        var proposals = Proposals.of(diary(USUAL, planned, Set.of()));

        assertThat(proposals).hasSize(3);
        assertThat(weeks(proposals)).doesNotHaveDuplicates();
        assertThat(proposals.stream().map(Proposal::why)).containsOnly(Why.ANOTHER_DAY);
    }

    @Example
    void what_counts_again_next_month_is_proposed_for_then() {
        var proposals = Proposals.of(diary(USUAL, Set.of(), Set.of(YearMonth.of(2026, 3))));

        assertThat(proposals.stream().filter(it -> it.why() == Why.COUNTS_AGAIN))
                .isNotEmpty()
                .allMatch(it -> it.moment().date().getMonthValue() == 4);
    }

    @Example
    void during_a_pause_nothing_is_proposed() {
        var paused =
                new Diary(
                        NOW,
                        PARIS,
                        LocalDate.of(2026, 4, 2),
                        USUAL,
                        Optional.of(new Pause(NOW, Optional.empty())),
                        Set.of(),
                        Set.of());

        assertThat(Proposals.of(paused)).isEmpty();
    }

    @Provide
    Arbitrary<Diary> diaries() {
        var zones =
                Arbitraries.of(
                        "Europe/Paris",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Pacific/Kiritimati");
        var moments =
                Arbitraries.longs()
                        .between(
                                Instant.parse("2026-01-01T00:00:00Z").getEpochSecond(),
                                Instant.parse("2027-12-31T00:00:00Z").getEpochSecond())
                        .map(Instant::ofEpochSecond);
        var hours =
                Combinators.combine(
                                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                                Arbitraries.integers().between(0, 1_430),
                                Arbitraries.integers().between(1, 1_439))
                        .as(
                                (days, begins, span) ->
                                        new WorkingTime(
                                                days,
                                                LocalTime.ofSecondOfDay(begins * 60L),
                                                LocalTime.ofSecondOfDay(
                                                        Math.min(begins + span, 1_439) * 60L)));
        var planned = Arbitraries.integers().between(0, 31).set().ofMaxSize(8);
        var used = Arbitraries.integers().between(0, 1).set().ofMaxSize(1);
        var pauses = Arbitraries.integers().between(0, 40).optional(0.2);
        return Combinators.combine(zones, moments, hours, planned, used, pauses)
                .as(ProposalsTest::diary);
    }

    private static Diary diary(
            String zoneId,
            Instant now,
            WorkingTime working,
            Set<Integer> planned,
            Set<Integer> used,
            Optional<Integer> pause) {
        var zone = ZoneId.of(zoneId);
        var today = LocalDate.ofInstant(now, zone);
        return new Diary(
                now,
                zone,
                today.plusDays(31),
                working,
                pause.map(
                        it ->
                                new Pause(
                                        today.plusDays(it).atStartOfDay(zone).toInstant(),
                                        Optional.of(
                                                today.plusDays(it + 9L)
                                                        .atStartOfDay(zone)
                                                        .toInstant()))),
                planned.stream().map(today::plusDays).collect(Collectors.toSet()),
                used.stream()
                        .map(it -> YearMonth.from(today).plusMonths(it))
                        .collect(Collectors.toSet()));
    }

    private static Diary diary(WorkingTime working, Set<LocalDate> planned, Set<YearMonth> used) {
        return new Diary(
                NOW, PARIS, LocalDate.of(2026, 4, 2), working, Optional.empty(), planned, used);
    }

    private static List<LocalDate> weeks(List<Proposal> proposals) {
        return proposals.stream().map(it -> Diary.week(it.moment().date())).toList();
    }
}
