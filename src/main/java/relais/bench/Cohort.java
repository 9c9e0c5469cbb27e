package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.training.Answers;
import relais.training.AuthoredPath;
import relais.training.Quizzes;
import relais.training.Training;
import relais.training.Turn;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Five hundred people who hand in the same quiz within ten seconds, evenly, while nobody waits for
 * the one before. By way of the training's front door.
 */
final class Cohort {

    private static final int PEOPLE = 500;
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final String LANGUAGE = "en";

    private final Training training;
    private final PeopleStore people;
    private final AcademyStore store;

    Cohort(Jdbi jdbi, Training training) {
        this.training = training;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.store = jdbi.onDemand(AcademyStore.class);
    }

    /**
     * @param times from opening the quiz to knowing what came of it, in nanoseconds, sorted
     */
    record Outcome(long[] times, int people, int kept) {

        double milliseconds(double quantile) {
            return times[(int) Math.min(times.length - 1, quantile * times.length)] / 1e6;
        }
    }

    Outcome handIn(AuthoredPath path) throws Exception {
        var module = path.modules().getFirst();
        var chosen = store.newcomers(module.id(), PEOPLE);
        var cohort = chosen.stream().flatMap(it -> people.active(it).stream()).toList();
        var running = new ArrayList<Future<Long>>();
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < cohort.size(); n++) {
                var person = cohort.get(n);
                long due = began + n * WITHIN.toNanos() / cohort.size();
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                running.add(threads.submit(() -> handIn(person, path.slug(), module.slug())));
            }
        }
        return new Outcome(times(running), cohort.size(), store.attempts(module.id(), chosen));
    }

    private long handIn(Person person, String pathSlug, String moduleSlug) {
        long began = System.nanoTime();
        var path = training.path(person, pathSlug, LANGUAGE).orElseThrow();
        var module = path.module(moduleSlug).orElseThrow();
        Quizzes quizzes = training.quizzes();
        if (quizzes.turn(person, module, LANGUAGE) instanceof Turn.Asked(var sheet)) {
            quizzes.handIn(person, path, module, sheet, new Answers(Map.of()), LANGUAGE);
        }
        return System.nanoTime() - began;
    }

    private static long[] times(List<Future<Long>> done) throws Exception {
        var times = new long[done.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = done.get(i).get();
        }
        Arrays.sort(times);
        return times;
    }
}
