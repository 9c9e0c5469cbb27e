package relais.training;

import relais.web.Visit;

import java.util.Optional;

public record GradedPage(Place place, Graded graded) {

    public Visit visit() {
        return place.visit();
    }

    public boolean isPassed() {
        return graded.attempt().isPassed();
    }

    /** Where to go on after passing. */
    public Optional<ModuleProgress> nextModule() {
        return isPassed() ? place.nextModule() : Optional.empty();
    }
}
