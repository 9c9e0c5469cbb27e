package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

public record LessonPage(
        Place place,
        List<LessonProgress> lessons,
        LessonProgress lesson,
        LessonText text,
        Optional<Screen> screen,
        Optional<PackagePage> pack) {

    static LessonPage of(Context ctx, Training training) {
        var place = Place.of(ctx, training);
        var visit = place.visit();
        var lessons = training.lessons(visit.person(), place.module(), visit.language());
        var lesson =
                lessons.stream()
                        .filter(it -> it.slug().equals(visit.pathText("lesson")))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        var text = training.text(lesson, visit.language());
        var pack = PackagePage.of(place, lesson, training);
        return new LessonPage(place, lessons, lesson, text, Optional.empty(), pack);
    }

    LessonPage with(Optional<Screen> screen) {
        return new LessonPage(place, lessons, lesson, text, screen, pack);
    }

    public Visit visit() {
        return place.visit();
    }

    public Optional<LessonProgress> previous() {
        var index = lessons.indexOf(lesson);
        return index == 0 ? Optional.empty() : Optional.of(lessons.get(index - 1));
    }

    /** Empty on the last lesson: the quiz is next, where there is one. */
    public Optional<LessonProgress> next() {
        return lessons.stream().skip(1L + lessons.indexOf(lesson)).findFirst();
    }

    String nextUrl() {
        return next().map(place::url).orElse(place.module().quiz() ? place.quizUrl() : place.url());
    }
}
