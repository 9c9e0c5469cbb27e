package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.util.Optional;

/** Where a visitor is: in a module of a path. */
public record Place(Visit visit, PathProgress path, ModuleProgress module) {

    static Place of(Context ctx, Training training) {
        var visit = Visit.of(ctx);
        var path =
                training.path(visit.person(), visit.pathText("path"), visit.language())
                        .orElseThrow(NotFoundResponse::new);
        var module = path.module(visit.pathText("module")).orElseThrow(NotFoundResponse::new);
        return new Place(visit, path, module);
    }

    /** Which module of the path this is, from 1. */
    public int number() {
        return 1 + path.modules().indexOf(module);
    }

    /** The next module that is not completed, other than this one. */
    public Optional<ModuleProgress> nextModule() {
        return path.modules().stream()
                .filter(other -> !other.isCompleted() && other.id() != module.id())
                .findFirst();
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
