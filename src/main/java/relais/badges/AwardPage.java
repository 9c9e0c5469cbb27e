package relais.badges;

import relais.web.Visit;

/** One award: who, what for, by whom, when. */
public record AwardPage(Visit visit, Award award) {

    public boolean isMine() {
        return award.holder().id() == visit.person().id();
    }
}
