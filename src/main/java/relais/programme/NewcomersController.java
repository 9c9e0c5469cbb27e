package relais.programme;

import io.javalin.http.Context;

import relais.web.WhomForm;

import java.util.Optional;

/** Brings people in with a wave: first they are counted, then added. */
final class NewcomersController {

    private final WaveDesk desk;
    private final Waves waves;

    NewcomersController(WaveDesk desk) {
        this.desk = desk;
        this.waves = desk.waves();
    }

    /** Whom a second click finds there already, it leaves there. */
    void create(Context ctx) {
        var visit = desk.allowed(ctx);
        var wave = desk.wave(visit);
        var parts = desk.parts(visit.person());
        var form =
                NewcomersForm.submitted(
                        WhomForm.sent(ctx),
                        parts.units().keySet(),
                        parts.countries(),
                        parts.families());

        if (!form.form().isValid()) {
            visit.refused(desk.page(visit, wave, form, Optional.empty()));
        } else if (form.isCount()) {
            var counted = waves.count(wave, form.newcomers());
            visit.show(desk.page(visit, wave, form, Optional.of(counted)));
        } else {
            waves.add(wave, form.newcomers());
            visit.done(wave.url(), "flash.wave-people-added");
        }
    }
}
