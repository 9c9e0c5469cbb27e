package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.people.PeopleStore;
import relais.points.Period;
import relais.points.Points;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** More people than a board shows: who stands around somebody below the first fifty. */
class NeighboursTest {

    static final TestDatabase database = new TestDatabase();
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What one of many did: so many modules, the last of them so many minutes later. */
    record Part(int modules, int minute) {}

    private record Line(long id, int points, int minute) {}

    @BeforeTry
    void emptyDatabase() {
        database.empty();
    }

    @Property(tries = 12, seed = "50")
    void everyone_sees_five_on_each_side(@ForAll("crowds") List<Part> crowd) {
        var jdbi = database.jdbi();
        new Cast(jdbi);
        var lines = live(jdbi, crowd);

        var boards = new Boards(jdbi, PARIS, Clock.fixed(Given.NOW, ZoneOffset.UTC));
        var people = jdbi.onDemand(PeopleStore.class);
        for (int own = 0; own < lines.size(); own += own < 47 ? 12 : 1) {
            var board =
                    boards.boardFor(
                            people.active(lines.get(own).id).orElseThrow(),
                            boards.now(Period.Kind.MONTH));

            int first = first(lines);
            boolean apart = own - 5 >= first;
            assertThat(board.top())
                    .as("first of %d, for number %d", lines.size(), own + 1)
                    .extracting(Standing::personId)
                    .isEqualTo(ids(lines, 0, apart ? first : Math.max(first, own + 6)));
            assertThat(board.around())
                    .as("around number %d of %d", own + 1, lines.size())
                    .extracting(Standing::personId)
                    .isEqualTo(apart ? ids(lines, own - 5, own + 6) : List.of());
            for (var standing : board.around()) {
                assertThat(standing.place()).isEqualTo(place(lines, standing.points()));
            }
        }
    }

    @Provide
    Arbitrary<List<Part>> crowds() {
        var part =
                Combinators.combine(
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.integers().between(0, 9))
                        .as(Part::new);
        return part.list().ofMinSize(45).ofMaxSize(85);
    }

    /** Those who have points, in the order of a board. */
    private static List<Line> live(Jdbi jdbi, List<Part> crowd) {
        var given = new Given(jdbi);
        var points = new Points(jdbi, PARIS);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < crowd.size(); i++) {
            var part = crowd.get(i);
            long person = given.member("One", "Ofmany" + i);
            var at = Given.NOW.plusSeconds(60L * part.minute);
            for (int module = 1; module <= part.modules; module++) {
                var fact = given.activity(person, Action.MODULE_COMPLETED, module, at);
                jdbi.useTransaction(_ -> points.on(List.of(fact)));
            }
            if (part.modules > 0) {
                lines.add(new Line(person, 20 * part.modules, part.minute));
            }
        }
        lines.sort(
                Comparator.comparing(Line::points)
                        .reversed()
                        .thenComparing(Line::minute)
                        .thenComparing(Line::id));
        return lines;
    }

    private static List<Long> ids(List<Line> lines, int from, int until) {
        return lines.subList(Math.max(0, from), Math.min(lines.size(), until)).stream()
                .map(Line::id)
                .toList();
    }

    /** Fifty, or the upper half of fewer than 55: those who share a place are all in it or not. */
    private static int first(List<Line> lines) {
        if (lines.size() >= 55) {
            return 50;
        }
        int middle = lines.get((lines.size() - 1) / 2).points;
        boolean reachesTheLast =
                middle == lines.getLast().points && middle < lines.getFirst().points;
        int lowest = reachesTheLast ? middle + 1 : middle;
        return (int) lines.stream().filter(line -> line.points >= lowest).count();
    }

    private static long place(List<Line> lines, int points) {
        return 1 + lines.stream().filter(it -> it.points > points).count();
    }
}
