package relais.studio;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;

import relais.feed.Published;
import relais.web.CalendarText;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Pieces as calendar programmes read them (RFC 5545): what came out is confirmed, a plan is not.
 */
final class CalendarFeed {

    private static final Duration SHOWN = Duration.ofMinutes(15);

    private final URI home;
    private final String name;
    private final String language;

    CalendarFeed(URI home, String name, String language) {
        this.home = home;
        this.name = name;
        this.language = language;
    }

    String of(List<Piece> pieces, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Relais//Editorial calendar//EN");
        calendar.setName(name);
        for (var piece : pieces) {
            piece.published().ifPresent(it -> calendar.addEvent(event(piece, it, now)));
        }
        return CalendarText.of(calendar);
    }

    private VEvent event(Piece piece, Published published, Instant now) {
        var page = home + piece.url();
        var event = new VEvent();
        event.setUid("piece-" + piece.id() + "@" + home.getHost());
        event.setSequence(piece.revision());
        event.setDateTimeStamp(Date.from(piece.changedAt()));
        event.setDateStart(Date.from(published.publishedAt()), true);
        event.setDateEnd(Date.from(published.publishedAt().plus(SHOWN)), true);
        event.setStatus(
                published.publishedAt().isAfter(now) ? Status.tentative() : Status.confirmed());
        event.setSummary(piece.current().title(language));
        event.setDescription(page);
        event.setUrl(page);
        return event;
    }
}
