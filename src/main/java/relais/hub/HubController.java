package relais.hub;

import io.javalin.http.Context;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.Facts;
import relais.feed.Feed;
import relais.labels.Labels;
import relais.mentoring.Circle;
import relais.mentoring.Mentoring;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.notifications.Sort;
import relais.people.Person;
import relais.points.Period;
import relais.sessions.Sessions;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class HubController {

    private static final int ITEMS = 5;

    /** More than the page shows as news: suggestions are among them. */
    private static final int NEWS = 8;

    private static final String LATER = "later";

    private final Jdbi jdbi;
    private final ActivityLedger ledger;
    private final Feed feed;
    private final Labels labels;
    private final Mentoring mentoring;
    private final Notifications notifications;
    private final Sessions sessions;
    private final Training training;
    private final ZoneId programmeZone;
    private final Templates templates;

    HubController(
            Jdbi jdbi,
            ActivityLedger ledger,
            Feed feed,
            Labels labels,
            Mentoring mentoring,
            Notifications notifications,
            Sessions sessions,
            Training training,
            ZoneId programmeZone,
            Templates templates) {
        this.jdbi = jdbi;
        this.ledger = ledger;
        this.feed = feed;
        this.labels = labels;
        this.mentoring = mentoring;
        this.notifications = notifications;
        this.sessions = sessions;
        this.training = training;
        this.programmeZone = programmeZone;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.hubHubShow(jdbi.withHandle(_ -> page(visit))));
    }

    /** All of it is read by way of one connection. */
    private HubPage page(Visit visit) {
        var person = visit.person();
        var facts =
                ledger.factsOf(
                        person.id(),
                        Period.of(Period.Kind.MONTH, visit.now(), programmeZone)
                                .startIn(programmeZone));
        var items = feed.forHub(person, visit.language(), ITEMS);
        var circle = circle(person, facts);
        var news = notifications.unread(person.id(), NEWS);
        var step =
                NextSteps.choose(
                        person,
                        facts,
                        circle,
                        items,
                        Set.copyOf(visit.remembered(LATER)),
                        person.isPausedAt(visit.now()),
                        planned(visit, news),
                        person.ambassador() && training.hasFirstPathAhead(person),
                        () -> labels.nearnessOf(person));
        var next = sessions.nextFor(person, visit.language());
        return new HubPage(visit, told(visit, step), items, facts, circle, news, next);
    }

    /** Puts a step off for a while, in this browser: it is nobody else's business. */
    void postpone(Context ctx) {
        var visit = Visit.of(ctx);
        var step = visit.form().value("step");
        if (step.matches("[a-z-]{1,20}")) {
            visit.remember(LATER, step);
        }
        visit.go("/");
    }

    /** Only whoever learns next pays for knowing how far they are, and how long it takes. */
    private NextStep told(Visit visit, NextStep step) {
        return step.kind() == NextStep.Kind.LEARN
                ? step.along(training.firstPath(visit.person(), visit.language()))
                : step;
    }

    /** What they were reminded of today: it takes no statement more. */
    private static Optional<Notification> planned(Visit visit, List<Notification> news) {
        return news.stream()
                .filter(it -> it.sort() == Sort.PLANS)
                .filter(it -> day(visit, it.toldAt()).equals(day(visit, visit.now())))
                .findFirst();
    }

    private static LocalDate day(Visit visit, Instant at) {
        return LocalDate.ofInstant(at, visit.zone());
    }

    /** Who never joined has no circle: no need to look. */
    private Circle circle(Person person, Facts facts) {
        return person.ambassador() || facts.has(Action.SPONSORSHIP_STARTED)
                ? mentoring.circleOf(person)
                : Circle.none();
    }
}
