package relais.programme;

import gg.jte.models.runtime.JteModel;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Reach;
import relais.people.Role;
import relais.programme.WavePage.Parts;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** What the controllers of waves share: who may, which wave, and its page. */
record WaveDesk(Waves waves, PeopleStore people, Templates templates) {

    /** Of leads without limits. */
    Visit allowed(Context ctx) {
        var visit = Visit.of(ctx);
        if (!visit.person().isEverywhere(Role.LEAD)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }

    Wave wave(Visit visit) {
        return waves.wave(visit.pathId("wave")).orElseThrow(NotFoundResponse::new);
    }

    JteModel page(Visit visit, Wave wave) {
        return page(visit, wave, WaveForm.of(wave), Optional.empty());
    }

    JteModel page(Visit visit, Wave wave, WaveForm typed, Optional<String> trouble) {
        return page(visit, wave, typed, NewcomersForm.blank(), Optional.empty(), trouble);
    }

    JteModel page(Visit visit, Wave wave, NewcomersForm form, Optional<Headcount> counted) {
        return page(visit, wave, WaveForm.of(wave), form, counted, Optional.empty());
    }

    private JteModel page(
            Visit visit,
            Wave wave,
            WaveForm typed,
            NewcomersForm newcomers,
            Optional<Headcount> counted,
            Optional<String> trouble) {
        return templates.programmeWavesShow(
                new WavePage(
                        visit,
                        wave,
                        waves.countries(wave),
                        parts(visit.person()),
                        typed,
                        newcomers,
                        counted,
                        trouble));
    }

    Parts parts(Person lead) {
        var reach = new Reach(people);
        return new Parts(
                reach.units(lead, Role.LEAD),
                reach.countries(lead, Role.LEAD),
                people.jobFamilies());
    }
}
