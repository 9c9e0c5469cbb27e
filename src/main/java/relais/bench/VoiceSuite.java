package relais.bench;

import relais.database.QueryMeter;
import relais.ownvoice.OwnVoice;
import relais.settings.Settings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long the own-voice meter takes for drafts of 3,000 characters against many declared posts: by
 * somebody who writes, and by somebody who puts openings together. Beside it, a row by its key.
 */
final class VoiceSuite {

    private static final int POSTS = 100_000;
    private static final int ASKED = 200;
    private static final int WARM_UP = 10;

    /** Openings in a kit. */
    private static final int OFFERED = 5;

    private final Run run;
    private final WritersStore store;
    private final OwnVoice voice;
    private final Writers writers;

    VoiceSuite(Run run) {
        this.run = run;
        this.store = run.jdbi().onDemand(WritersStore.class);
        this.voice = new OwnVoice(run.jdbi(), new Settings(run.jdbi(), Clock.systemUTC()));
        this.writers = new Writers(run.jdbi(), voice);
    }

    /** How long each took, all in all and in the database. */
    private record Meter(Times all, Times database, int statements) {}

    void run() {
        long took = Times.took(() -> writers.fillUpTo(POSTS));
        print(
                "%,d posts to compare with, %,d MB for it; made in %.0f s",
                store.remembered(), store.megabytes(), took / 1e9);
        print(
                "| | of the floor | p50 ms | p99 ms | in the database: p50 ms | p99 ms | statements"
                        + " |");
        print("|---|---|---|---|---|---|---|");
        var posts = store.some(ASKED);
        var floor = meter(posts, it -> store.author(it.id()));
        line("a row by its key (the floor)", floor, floor);
        line("with an opening and a passage of a post", meter(drafts(posts), this::measure), floor);
        line("openings alone", meter(copies(), this::measure), floor);
    }

    private List<String> drafts(List<WritersStore.Declared> posts) {
        return posts.stream().map(writers::draft).toList();
    }

    private List<String> copies() {
        return IntStream.range(0, ASKED).mapToObj(_ -> writers.copy()).toList();
    }

    /** By nobody who wrote any of the posts. */
    private void measure(String draft) {
        voice.measure(0, draft, writers.openings().subList(0, OFFERED));
    }

    private static <T> Meter meter(List<T> all, Consumer<T> act) {
        for (int i = 0; i < WARM_UP; i++) {
            all.forEach(act);
        }
        var times = Times.of(all, act);
        var readings = all.stream().map(it -> reading(act, it)).toList();
        return new Meter(
                times,
                new Times(
                        readings.stream().mapToLong(it -> it.time().toNanos()).sorted().toArray()),
                readings.getFirst().statements());
    }

    private static <T> QueryMeter.Reading reading(Consumer<T> act, T one) {
        QueryMeter.begin();
        act.accept(one);
        return QueryMeter.end();
    }

    private void line(String name, Meter meter, Meter floor) {
        print(
                "| %s | %.0f | %.2f | %.2f | %.2f | %.2f | %d |",
                name,
                meter.all().milliseconds(.5) / floor.all().milliseconds(.5),
                meter.all().milliseconds(.5),
                meter.all().milliseconds(.99),
                meter.database().milliseconds(.5),
                meter.database().milliseconds(.99),
                meter.statements());
    }

    private void print(String line, Object... values) {
        run.out().println(String.format(Locale.ROOT, line, values));
        run.out().flush();
    }
}
