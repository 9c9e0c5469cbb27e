package relais.notifications;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The list behind the bell. */
final class NotificationsController {

    private static final int PAGE = 30;

    private final Notifications notifications;
    private final Templates templates;

    NotificationsController(Notifications notifications, Templates templates) {
        this.notifications = notifications;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var from = visit.query("before").flatMap(Place::of);
        var place = from.orElseGet(() -> Place.top(visit.now()));
        var found = notifications.before(visit.person().id(), place, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var more =
                Optional.of(shown)
                        .filter(_ -> found.size() > PAGE)
                        .map(it -> Place.after(it.getLast()).toString());
        visit.show(
                templates.notificationsNotificationsIndex(
                        new NotificationsPage(visit, shown, from.isEmpty(), more)));
    }

    /** All that was shown. */
    void update(Context ctx) {
        var visit = Visit.of(ctx);
        instant(visit.form().value("up-to"))
                .ifPresent(upTo -> notifications.markRead(visit.person().id(), upTo));
        visit.go("/notifications");
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
