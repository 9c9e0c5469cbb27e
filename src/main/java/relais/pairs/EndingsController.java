package relais.pairs;

import io.javalin.http.Context;

import relais.mentoring.Mentoring;
import relais.mentoring.Walks;
import relais.templates.Templates;
import relais.web.Visit;

/** Resting, arriving, and going separate ways: by either of the two, without a reason. */
final class EndingsController {

    private final Mentoring mentoring;
    private final Walks walks;
    private final PairSheet sheet;
    private final Templates templates;

    EndingsController(Mentoring mentoring, PairSheet sheet, Templates templates) {
        this.mentoring = mentoring;
        this.walks = mentoring.walks();
        this.sheet = sheet;
        this.templates = templates;
    }

    void pause(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        walks.pause(visit.person(), pair.protegeId(), pair.sponsorId());
        visit.done(ending(pair), "flash.pairs.paused");
    }

    void resume(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        walks.resume(visit.person(), pair.protegeId(), pair.sponsorId());
        visit.done(ending(pair), "flash.pairs.resumed");
    }

    void ask(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        walks.askArrival(visit.person(), pair.protegeId(), pair.sponsorId());
        visit.done(ending(pair), "flash.pairs.arrival-asked");
    }

    void forget(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        walks.forgetArrival(pair.protegeId(), pair.sponsorId());
        visit.done(ending(pair), "flash.pairs.not-yet");
    }

    /**
     * Who asked it themselves comes back to the page, where it says that the other has not
     * answered.
     */
    void arrive(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        if (walks.arrive(visit.person(), pair.protegeId(), pair.sponsorId())) {
            visit.done(pair.path(), "flash.pairs.arrived");
        } else {
            visit.go(pair.path());
        }
    }

    void edit(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.pairsEndingsEdit(new EndingPage(visit, sheet.open(visit))));
    }

    void part(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.open(visit);
        if (pair.sponsoring()) {
            mentoring.release(visit.person(), pair.protegeId());
            visit.done("/mentoring/me", "flash.pairs.released");
        } else {
            mentoring.part(visit.person());
            visit.done("/mentoring", "flash.mentoring.parted");
        }
    }

    /** Who has no mouse goes on from where they were. */
    private static String ending(Pair pair) {
        return pair.path() + "#ending";
    }
}
