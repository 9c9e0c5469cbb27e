package relais.boards;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

import relais.activity.Action;
import relais.joining.BoardName;
import relais.points.RuleTerms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Random histories: few people and few subjects, so that caps, ties and undoing are met often. */
final class Histories {

    static final int PEOPLE = 14;
    static final Instant BEGIN = Instant.parse("2026-02-26T21:30:00Z");

    static final List<String> COUNTRIES = List.of("FR", "DE", "PL");
    static final List<Long> UNITS = List.of(2L, 3L, 4L, 5L);

    static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Europe/Paris"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Asia/Ho_Chi_Minh"),
                    ZoneId.of("Pacific/Auckland"),
                    ZoneId.of("Australia/Lord_Howe"),
                    ZoneId.of("Pacific/Kiritimati"),
                    ZoneId.of("Pacific/Pago_Pago"));

    private static final List<Action> ACTIONS =
            List.of(
                    Action.REACTION_GIVEN,
                    Action.PERSONAL_POST_DECLARED,
                    Action.PROPOSAL_ACCEPTED,
                    Action.KUDOS_RECEIVED,
                    Action.MODULE_COMPLETED,
                    Action.PROTEGE_FINISHED_PATH);

    /** Ends of weeks, months, quarters and years, and nights in which clocks are changed. */
    private static final List<Instant> EDGES =
            List.of(
                    Instant.parse("2025-10-26T00:59:59Z"),
                    Instant.parse("2025-10-26T22:59:59Z"),
                    Instant.parse("2025-12-28T22:59:59Z"),
                    Instant.parse("2025-12-28T23:00:00Z"),
                    Instant.parse("2025-12-31T22:59:59Z"),
                    Instant.parse("2025-12-31T23:00:00Z"),
                    Instant.parse("2026-02-28T22:59:59Z"),
                    Instant.parse("2026-02-28T23:00:00Z"),
                    Instant.parse("2026-03-08T06:59:59Z"),
                    Instant.parse("2026-03-08T07:00:00Z"),
                    Instant.parse("2026-03-28T22:59:59Z"),
                    Instant.parse("2026-03-28T23:00:00Z"),
                    Instant.parse("2026-03-29T01:00:00Z"),
                    Instant.parse("2026-03-29T21:59:59Z"),
                    Instant.parse("2026-03-29T22:00:00Z"),
                    Instant.parse("2026-03-31T21:59:59Z"),
                    Instant.parse("2026-03-31T22:00:00Z"),
                    Instant.parse("2026-04-04T14:00:00Z"),
                    Instant.parse("2026-04-04T15:30:00Z"));

    private Histories() {}

    static Arbitrary<List<Step>> any(int longest) {
        return step().list()
                .ofMinSize(1)
                .ofMaxSize(longest)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, acts()),
                Tuple.of(5, actAt()),
                Tuple.of(2, toggle()),
                Tuple.of(4, takeBack()),
                Tuple.of(5, Arbitraries.of(Step.Manner.class).map(Step.Tell::new)),
                Tuple.of(3, choose()),
                Tuple.of(1, who().map(Step.Leave::new)),
                Tuple.of(3, move()),
                Tuple.of(2, Arbitraries.just(new Step.Night())),
                Tuple.of(2, travel()),
                Tuple.of(2, changeRule()),
                Tuple.of(1, addRule()),
                Tuple.of(1, withdraw()),
                Tuple.of(4, stretch(0, 10 * 24 * 60).map(Step.Wait::new)));
    }

    private static Arbitrary<Step> acts() {
        return Combinators.combine(who(), action(), numbers(1, 7), stretch(0, 600), late())
                .as(Step.Acts::new);
    }

    private static Arbitrary<Step> actAt() {
        return Combinators.combine(who(), action(), numbers(1, 9), Arbitraries.of(EDGES))
                .as(Step.ActAt::new);
    }

    private static Arbitrary<Step> toggle() {
        return Combinators.combine(who(), action(), numbers(1, 9), numbers(1, 9))
                .as(Step.Toggle::new);
    }

    private static Arbitrary<Step> takeBack() {
        return Combinators.combine(who(), action(), numbers(1, 7)).as(Step.TakeBack::new);
    }

    private static Arbitrary<Step> choose() {
        return Combinators.combine(who(), Arbitraries.of(BoardName.class)).as(Step.Choose::new);
    }

    private static Arbitrary<Step> move() {
        return Combinators.combine(who(), Arbitraries.of(UNITS), Arbitraries.of(COUNTRIES))
                .as(Step.Move::new);
    }

    private static Arbitrary<Step> travel() {
        return Combinators.combine(who(), Arbitraries.of(ZONES)).as(Step.Travel::new);
    }

    private static Arbitrary<Step> changeRule() {
        return Combinators.combine(action(), terms()).as(Step.ChangeRule::new);
    }

    private static Arbitrary<Step> addRule() {
        return Combinators.combine(action(), terms()).as(Step.AddRule::new);
    }

    private static Arbitrary<Step> withdraw() {
        return Combinators.combine(action(), numbers(1, 40)).as(Step.Withdraw::new);
    }

    private static Arbitrary<RuleTerms> terms() {
        return Combinators.combine(
                        numbers(1, 30),
                        cap(),
                        cap(),
                        cap(),
                        cap(),
                        numbers(0, 6),
                        day(),
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)))
                .as(
                        (points, perDay, perWeek, perMonth, perEver, whom, starts, active) ->
                                new RuleTerms(
                                        points,
                                        perDay,
                                        perWeek,
                                        perMonth,
                                        perEver,
                                        whom == 1 ? Optional.of(2L) : Optional.empty(),
                                        whom == 2 ? Optional.of("DE") : Optional.empty(),
                                        whom == 3 ? Optional.of("Sales") : Optional.empty(),
                                        starts,
                                        starts.map(it -> it.plusDays(points)),
                                        active));
    }

    private static Arbitrary<Optional<Integer>> cap() {
        return numbers(1, 5).optional(0.4);
    }

    private static Arbitrary<Optional<LocalDate>> day() {
        return numbers(0, 60)
                .map(days -> LocalDate.parse("2026-02-20").plusDays(days))
                .optional(0.2);
    }

    private static Arbitrary<Duration> late() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Duration.ZERO)),
                Tuple.of(1, stretch(1, 4 * 24 * 60)),
                Tuple.of(1, stretch(1, 120 * 24 * 60)));
    }

    private static Arbitrary<Duration> stretch(int fewest, int mostMinutes) {
        return numbers(fewest, mostMinutes).map(Duration::ofMinutes);
    }

    /** Some are met much more often, so that something comes of what happened to them before. */
    private static Arbitrary<Integer> who() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, numbers(0, 2)), Tuple.of(2, numbers(0, PEOPLE - 1)));
    }

    private static Arbitrary<Action> action() {
        return Arbitraries.of(ACTIONS);
    }

    private static Arbitrary<Integer> numbers(int from, int to) {
        return Arbitraries.integers()
                .between(from, to)
                .withDistribution(RandomDistribution.uniform());
    }
}
