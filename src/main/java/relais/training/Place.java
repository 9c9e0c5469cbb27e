package relais.training;

import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a visitor is: in a module of a path. */
public record Place(Visit visit, PathProgress path, ModuleProgress module) {

    static Place of(Context ctx, Training training) {
        var visit = Visit.of(ctx);
        return training.path(visit.person(), visit.pathText("path"), visit.language())
                .flatMap(path -> in(visit, path))
                .orElseThrow(() -> missing(visit, training));
    }

    private static Optional<Place> in(Visit visit, PathProgress path) {
        return path.module(visit.pathText("module")).map(module -> new Place(visit, path, module));
    }

    /** What was taken away says so, and where to go instead. */
    private static HttpResponseException missing(Visit visit, Training training) {
        return training.withdrawals()
                .insteadOf(visit.pathText("path"), visit.pathText("module"))
                .<HttpResponseException>map(it -> new GoneResponse("Gone", Map.of("Instead", it)))
                .orElseGet(NotFoundResponse::new);
    }

    /** The same for the quiz at its end: 404 where there is none. */
    static Place ofQuiz(Context ctx, Training training) {
        var place = of(ctx, training);
        if (!place.module().quiz()) {
            throw new NotFoundResponse();
        }
        return place;
    }

    /** Which module of the path this is, from 1. */
    public int number() {
        return 1 + path.modules().indexOf(module);
    }

    /** The next module that is open and not completed, other than this one. */
    public Optional<ModuleProgress> nextModule() {
        return path.nextBeside(module);
    }

    /**
     * A module opens as a whole: its lessons and its quiz wait for what is to be completed first.
     */
    public boolean isOpen() {
        return path.isOpen(module);
    }

    /** What is to be completed first. */
    public List<Prior> first() {
        return path.first(module);
    }

    public String url() {
        return path.url(module);
    }

    public String url(LessonProgress lesson) {
        return url() + "/" + lesson.slug();
    }

    public String quizUrl() {
        return url() + "/quiz";
    }
}
