package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

public record ModulePage(Place place, List<LessonProgress> lessons) {

    public Visit visit() {
        return place.visit();
    }

    /** Where one stopped; empty when the quiz is next, or nothing. */
    public Optional<LessonProgress> next() {
        return lessons.stream().filter(lesson -> !lesson.isRead()).findFirst();
    }

    public boolean isNext(LessonProgress lesson) {
        return isGoingOn() && next().filter(lesson::equals).isPresent();
    }

    public boolean isQuizNext() {
        return place.module().quiz() && isGoingOn() && next().isEmpty();
    }

    private boolean isGoingOn() {
        return place.isOpen() && !place.module().isCompleted();
    }
}
