package relais.mentoring;

import gg.jte.Content;

import relais.mentoring.Obstacle.AlreadySponsored;
import relais.mentoring.Obstacle.Founding;
import relais.mentoring.Obstacle.NoPlaceLeft;
import relais.mentoring.Obstacle.NotAChampion;
import relais.mentoring.Obstacle.NotAMember;
import relais.mentoring.Obstacle.Reciprocal;
import relais.mentoring.Obstacle.WouldBeCircle;
import relais.web.Visit;

/** The same obstacle, as each of the two should hear it. */
final class ObstacleWords {

    private ObstacleWords() {}

    static Content forProtege(Visit visit, Obstacle obstacle, String champion) {
        return switch (obstacle) {
            case NotAMember() -> visit.t("mentoring.ask.not-a-member");
            case NotAChampion() -> visit.t("mentoring.ask.not-a-champion", champion);
            case Founding() -> visit.t("mentoring.ask.founding");
            case AlreadySponsored(var sponsor) ->
                    visit.t("mentoring.ask.already-sponsored", sponsor);
            case NoPlaceLeft() -> visit.t("mentoring.ask.no-place-left", champion);
            case WouldBeCircle() -> visit.t("mentoring.ask.circle", champion);
            case Reciprocal() -> visit.t("mentoring.ask.reciprocal", champion);
        };
    }

    static Content forOffer(Visit visit, Obstacle obstacle, String seeker) {
        return switch (obstacle) {
            case NotAMember() -> visit.t("mentoring.answer.not-a-member", seeker);
            case NotAChampion() -> visit.t("mentoring.offer.not-a-champion");
            case Founding() -> visit.t("mentoring.answer.founding", seeker);
            case AlreadySponsored _ -> visit.t("mentoring.offer.not-looking", seeker);
            case NoPlaceLeft() -> visit.t("mentoring.offer.no-place-left");
            case WouldBeCircle() -> visit.t("mentoring.answer.circle", seeker);
            case Reciprocal() -> visit.t("mentoring.answer.reciprocal", seeker);
        };
    }

    static Content forChampion(Visit visit, Obstacle obstacle, String protege) {
        return switch (obstacle) {
            case NotAMember() -> visit.t("mentoring.answer.not-a-member", protege);
            case NotAChampion() -> visit.t("mentoring.answer.not-a-champion");
            case Founding() -> visit.t("mentoring.answer.founding", protege);
            case AlreadySponsored(var sponsor) ->
                    visit.t("mentoring.answer.already-sponsored", protege, sponsor);
            case NoPlaceLeft() -> visit.t("mentoring.answer.no-place-left");
            case WouldBeCircle() -> visit.t("mentoring.answer.circle", protege);
            case Reciprocal() -> visit.t("mentoring.answer.reciprocal", protege);
        };
    }
}
