package relais.planning;

import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.Trigger;
import biweekly.util.Duration;

import relais.web.CalendarText;

import java.net.URI;
import java.time.Instant;
import java.util.Date;

/**
 * A plan as calendar programmes read it (RFC 5545): private, leaving its hour free, with an alarm.
 * It leads to the post and holds none of its words: others may see a calendar.
 */
final class PlanFile {

    private static final int MINUTES = 15;

    private final URI home;

    PlanFile(URI home) {
        this.home = home;
    }

    /**
     * In UTC: it does not repeat.
     *
     * @param summary what the entry is called
     */
    String of(Plan plan, String summary, String words, Instant now) {
        var page = home + plan.url();
        var event = new VEvent();
        event.setUid(uid(plan));
        event.setSequence(plan.sequence());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(plan.dueAt()), true);
        event.setDuration(Duration.builder().minutes(MINUTES).build());
        event.setSummary(summary);
        event.setDescription(words + "\n\n" + page);
        event.setUrl(page);
        event.setClassification(Classification.PRIVATE);
        event.setTransparency(true);
        var atOnce = Duration.builder().minutes(0).build();
        event.addAlarm(VAlarm.display(new Trigger(atOnce, Related.START), summary));
        var calendar = new ICalendar();
        calendar.setProductId("-//Relais//Planning//EN");
        calendar.addEvent(event);
        return CalendarText.of(calendar);
    }

    /** The same however often it is moved, and at whatever address the portal is. */
    static String uid(Plan plan) {
        return "plan-" + plan.draftId() + "." + plan.plannedAt().toEpochMilli() + "@relais";
    }
}
