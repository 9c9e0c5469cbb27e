package relais.training;

import relais.web.Visit;

public record BeginPage(Place place, Turn.ToBegin turn) {

    public Visit visit() {
        return place.visit();
    }
}
