package relais.pairs;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;

import relais.web.CalendarText;
import relais.web.Visit;

import java.net.URI;
import java.util.Date;

/**
 * A meeting as calendar programmes read it (RFC 5545); moved and called off under the same name.
 */
final class MeetingFile {

    private final URI home;

    MeetingFile(URI home) {
        this.home = home;
    }

    String of(Visit visit, Pair pair, Meeting meeting) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Relais//Pairs//EN");
        calendar.setMethod(meeting.cancelled() ? Method.cancel() : Method.publish());
        calendar.addEvent(event(visit, pair, meeting));
        return CalendarText.of(calendar);
    }

    /** What the two wrote stays in the portal: calendars are often read by others. */
    private VEvent event(Visit visit, Pair pair, Meeting meeting) {
        var page = home + pair.path();
        var event = new VEvent();
        event.setUid(meeting.uid());
        event.setSequence(meeting.sequence());
        event.setDateTimeStamp(Date.from(meeting.changedAt()));
        event.setLastModified(Date.from(meeting.changedAt()));
        event.setDateStart(Date.from(meeting.startsAt()), true);
        event.setDateEnd(Date.from(meeting.endsAt()), true);
        event.setStatus(meeting.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setSummary(visit.text("pairs.meeting.summary", pair.other().name()));
        event.setDescription(page);
        event.setUrl(page);
        meeting.place().ifPresent(event::setLocation);
        return event;
    }
}
