package relais.profiles;

import relais.badges.Badges;
import relais.certificates.Certificates;
import relais.feed.Topic;
import relais.joining.Joining;
import relais.levels.Levels;
import relais.mentoring.Mentoring;
import relais.web.Visit;

import java.util.HashSet;
import java.util.List;

/** Gathers what stands on a profile from those who know it. */
final class Shelves {

    private final Badges badges;
    private final Certificates certificates;
    private final Joining joining;
    private final Levels levels;
    private final Mentoring mentoring;

    Shelves(
            Badges badges,
            Certificates certificates,
            Joining joining,
            Levels levels,
            Mentoring mentoring) {
        this.badges = badges;
        this.certificates = certificates;
        this.joining = joining;
        this.levels = levels;
        this.mentoring = mentoring;
    }

    /** As a colleague sees it, and as oneself sees what colleagues see. */
    ProfilePage profilePage(Visit visit, Profile profile) {
        var id = profile.card().id();
        var circle = mentoring.circleOf(id, visit.person());
        return new ProfilePage(
                visit,
                profile,
                badges.of(id, visit.language()),
                levels.of(id).current(),
                circle.sponsor(),
                circle.proteges());
    }

    MePage mePage(Visit visit, Profile profile) {
        return new MePage(
                visit,
                profile,
                profile.isAmbassador() ? topics(visit) : List.of(),
                badges.mine(visit.person().id(), visit.language()),
                certificates.of(visit.person().id()),
                levels.of(visit.person().id()));
    }

    private List<Topic> topics(Visit visit) {
        var chosen = new HashSet<>(joining.topicsOf(visit.person()));
        return joining.topics(visit.language()).stream()
                .filter(topic -> chosen.contains(topic.id()))
                .toList();
    }
}
