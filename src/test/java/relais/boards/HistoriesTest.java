package relais.boards;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import relais.support.TestDatabase;

import java.time.ZoneId;
import java.util.List;

/**
 * Whatever happened in whatever order: boards, sums, caps and levels are what somebody would find
 * who added everything up by hand.
 */
class HistoriesTest {

    static final TestDatabase database = new TestDatabase();

    /** The same histories each time. */
    @Property(seed = "20260302", edgeCases = EdgeCasesMode.NONE)
    void boards_are_what_adding_up_by_hand_would_give(
            @ForAll("histories") List<Step> history, @ForAll("zones") ZoneId zone) {
        live(history, zone);
    }

    /** Others each time; a failure says with which seed it comes again. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void and_so_they_are_for_histories_that_nobody_has_seen(
            @ForAll("histories") List<Step> history, @ForAll("zones") ZoneId zone) {
        live(history, zone);
    }

    /** One at a time, also while jqwik still looks for the shortest history that fails. */
    private static void live(List<Step> history, ZoneId zone) {
        synchronized (database) {
            database.empty();
            var life = new Life(database.jdbi(), zone);
            life.live(history);
            life.compare();
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any(70);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneId.of("Europe/Paris"),
                ZoneId.of("America/New_York"),
                ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
