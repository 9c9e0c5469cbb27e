package relais.training;

import relais.web.Visit;

public record SheetPage(Place place, Sheet sheet, QuizForm form) {

    public Visit visit() {
        return place.visit();
    }
}
