package relais.bench;

import relais.App;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Learning with sixty modules and six completions for each person: a path's page beside the floor,
 * what HR sees of the whole group, and a cohort that hands in the same quiz.
 */
final class TrainingSuite {

    private final Run run;

    TrainingSuite(Run run) {
        this.run = run;
    }

    void run() throws Exception {
        try (var app = app()) {
            var academy = new Academy(run.jdbi(), app.training().authoring());
            academy.found();
            pages(academy.lastPath().slug());
            cohort(new Cohort(run.jdbi(), app.training()).handIn(academy.lastPath()));
        }
    }

    private App app() {
        return new App(run.config(), run.jdbi(), run.source(), Clock.systemUTC());
    }

    private void pages(String path) throws Exception {
        try (var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder())) {
            servers.start("ambassador@relais.example", "relais-demo");
            new PagesSuite(
                            run.jdbi(),
                            servers,
                            List.of("/training", "/training/" + path),
                            run.slot(),
                            run.rounds(),
                            run.out())
                    .run();
            print(
                    "\n%s",
                    PagesSuite.alone(servers, "hr@relais.example", "/hr/training", run.slot()));
        }
    }

    private void cohort(Cohort.Outcome outcome) {
        print(
                "%d people handed in the same quiz, %d tries are kept: p50 %.1f ms, p99 %.1f ms",
                outcome.people(),
                outcome.kept(),
                outcome.milliseconds(.5),
                outcome.milliseconds(.99));
    }

    private void print(String format, Object... figures) {
        run.out().println(String.format(Locale.ROOT, format, figures));
    }
}
