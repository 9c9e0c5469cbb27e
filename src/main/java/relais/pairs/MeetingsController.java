package relais.pairs;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.net.URI;

/** When the two meet next: planned, moved, called off, and as a file for a calendar. */
final class MeetingsController {

    private final Meetings meetings;
    private final PairSheet sheet;
    private final MeetingFile file;
    private final Templates templates;

    MeetingsController(Pairs pairs, PairSheet sheet, URI home, Templates templates) {
        this.meetings = pairs.meetings();
        this.sheet = sheet;
        this.file = new MeetingFile(home);
        this.templates = templates;
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        var form = MeetingForm.of(visit, meetings.next(pair));
        visit.show(templates.pairsMeetingsEdit(page(visit, pair, form)));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        var form = MeetingForm.submitted(visit);

        if (form.form().isValid()) {
            meetings.plan(visit.person(), pair, form.startsAt(), form.minutes(), form.place());
            visit.done(pair.path() + "#meeting", "flash.pairs.meeting");
        } else {
            visit.refused(templates.pairsMeetingsEdit(page(visit, pair, form)));
        }
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        meetings.cancel(visit.person(), pair);
        visit.done(pair.path() + "#meeting", "flash.pairs.meeting-off");
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        var meeting = meetings.ahead(pair).orElseThrow(NotFoundResponse::new);
        ctx.contentType("text/calendar; charset=utf-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"meeting-" + meeting.id() + ".ics\"")
                .result(file.of(visit, pair, meeting));
    }

    private MeetingPage page(Visit visit, Pair pair, MeetingForm form) {
        return new MeetingPage(visit, pair, form.form(), meetings.next(pair).isPresent());
    }
}
