package relais.training;

import relais.web.Visit;

public record PausePage(Place place, Turn.Paused turn) {

    public Visit visit() {
        return place.visit();
    }
}
