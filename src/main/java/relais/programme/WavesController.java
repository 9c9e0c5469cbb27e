package relais.programme;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.programme.WaveSaving.NameTaken;
import relais.programme.WaveSaving.Overtaken;
import relais.programme.WaveSaving.Saved;
import relais.web.Visit;

import java.util.Optional;

/** Waves, read by every lead and changed by those whose role has no limits. */
final class WavesController {

    private final WaveDesk desk;
    private final Waves waves;

    WavesController(WaveDesk desk) {
        this.desk = desk;
        this.waves = desk.waves();
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                desk.templates()
                        .programmeWavesIndex(new WavesPage(visit, waves.all(), WaveForm.blank())));
    }

    void create(Context ctx) {
        var visit = desk.allowed(ctx);
        var form = WaveForm.submitted(visit.form());
        if (form.form().isValid()) {
            switch (waves.open(visit.person(), form.name(), form.opensOn())) {
                case Saved(var id) -> visit.done("/lead/waves/" + id, "flash.wave-made");
                case NameTaken(), Overtaken() -> refuse(visit, form.nameTaken());
            }
        } else {
            refuse(visit, form);
        }
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(desk.page(visit, desk.wave(visit)));
    }

    /**
     * Whoever was overtaken sees what is there now (409), with what they typed still in the form.
     */
    void update(Context ctx) {
        var visit = desk.allowed(ctx);
        var wave = desk.wave(visit);
        var form = WaveForm.submitted(visit.form());
        if (form.form().isValid()) {
            answer(ctx, visit, wave, form);
        } else {
            visit.refused(desk.page(visit, wave, form, Optional.empty()));
        }
    }

    void remove(Context ctx) {
        var visit = desk.allowed(ctx);
        var wave = desk.wave(visit);
        if (waves.remove(wave)) {
            visit.done("/lead/waves", "flash.wave-removed");
        } else {
            ctx.status(HttpStatus.CONFLICT);
            visit.show(desk.page(visit, wave, WaveForm.of(wave), Optional.of("waves.in-use")));
        }
    }

    private void answer(Context ctx, Visit visit, Wave wave, WaveForm form) {
        switch (waves.change(wave, form.seen(), form.name(), form.opensOn())) {
            case Saved _ -> visit.done(wave.url(), "flash.wave-changed");
            case NameTaken() ->
                    visit.refused(desk.page(visit, wave, form.nameTaken(), Optional.empty()));
            case Overtaken() -> {
                var now = desk.wave(visit);
                ctx.status(HttpStatus.CONFLICT);
                visit.show(
                        desk.page(
                                visit, now, form.afterSeeing(now), Optional.of("waves.overtaken")));
            }
        }
    }

    private void refuse(Visit visit, WaveForm form) {
        visit.refused(
                desk.templates().programmeWavesIndex(new WavesPage(visit, waves.all(), form)));
    }
}
