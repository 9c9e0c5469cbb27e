package relais.kudos;

import relais.web.Visit;

import java.util.List;

/** What the visitor was thanked for, or what they thanked others for. */
public record MyThanksPage(Visit visit, boolean given, List<Thanks> thanks, boolean hasMore) {

    public String morePath() {
        return "/kudos/mine?" + (given ? "show=given&" : "") + "before=" + thanks.getLast().id();
    }
}
