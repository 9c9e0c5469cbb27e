package relais.hub;

import static relais.people.Role.EMPLOYEE;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.feed.Feed;
import relais.kudos.Kudos;
import relais.kudos.Spotlights;
import relais.labels.Labels;
import relais.levels.Levels;
import relais.mentoring.Mentoring;
import relais.notifications.Notifications;
import relais.points.Points;
import relais.sessions.Sessions;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

import java.time.ZoneId;

/** The home page, and the part of every page's header that tells how one stands. */
public final class HubRoutes {

    private final HubController hub;
    private final StandingController standing;
    private final RecognitionController recognition;

    public HubRoutes(
            Jdbi jdbi,
            ActivityLedger ledger,
            Feed feed,
            Mentoring mentoring,
            Notifications notifications,
            Points points,
            Kudos kudos,
            Spotlights spotlights,
            Labels labels,
            Levels levels,
            Sessions sessions,
            Training training,
            LeadersExample leaders,
            ZoneId programmeZone,
            Templates templates) {
        hub =
                new HubController(
                        jdbi,
                        ledger,
                        feed,
                        labels,
                        mentoring,
                        notifications,
                        sessions,
                        training,
                        programmeZone,
                        templates);
        standing = new StandingController(points, notifications, programmeZone, templates);
        recognition =
                new RecognitionController(kudos, spotlights, labels, levels, leaders, templates);
    }

    public void register(Routes routes) {
        routes.get("/", hub::show, EMPLOYEE);
        routes.post("/me/later", hub::postpone, EMPLOYEE);
        routes.get("/me/standing", standing::show, EMPLOYEE);
        routes.get("/me/recognition", recognition::show, EMPLOYEE);
    }
}
