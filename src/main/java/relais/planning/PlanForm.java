package relais.planning;

import relais.people.Moment;
import relais.web.Form;
import relais.web.Visit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A day and an hour that somebody chose: one of those proposed, or another. */
public record PlanForm(Form form, Optional<Moment> moment) {

    /** The moment that it is planned for; nothing where it is not. */
    static PlanForm of(Optional<Plan> plan, Visit visit) {
        return new PlanForm(
                Form.filled(
                        plan.map(it -> it.dueAt().atZone(visit.zone()).toLocalDateTime())
                                .map(
                                        it ->
                                                Map.of(
                                                        "date",
                                                        List.of(it.toLocalDate().toString()),
                                                        "time",
                                                        List.of(it.toLocalTime().toString())))
                                .orElse(Map.of())),
                Optional.empty());
    }

    /** Judged by the clock of whoever chose. */
    static PlanForm submitted(Form form, ZoneId zone, Instant now, LocalDate last) {
        var proposed = form.value("at");
        if (proposed.matches("[\\d-]{10}T[\\d:]{5}")) {
            form.put("date", proposed.substring(0, 10));
            form.put("time", proposed.substring(11));
        }
        form.required("date").required("time");
        if (form.isValid()) {
            form.check("date", isDate(form.value("date"), zone), "form.error.date");
        }
        var moment = moment(form, zone);
        if (form.isValid()) {
            form.check("time", moment.isPresent(), "planning.error.time");
        }
        moment.ifPresent(it -> judge(form, it, last, now));
        return new PlanForm(form, moment.filter(_ -> form.isValid()));
    }

    private static void judge(Form form, Moment moment, LocalDate last, Instant now) {
        form.check("date", !moment.date().isAfter(last), "planning.error.far")
                .check("time", moment.exists(), "planning.error.gap")
                .check("date", moment.instant().isAfter(now), "planning.error.past");
    }

    private static boolean isDate(String date, ZoneId zone) {
        return Moment.read(date + "T00:00", zone).isPresent();
    }

    /** Some browsers send seconds as well. */
    private static Optional<Moment> moment(Form form, ZoneId zone) {
        var time = form.value("time").replaceFirst("^(\\d\\d:\\d\\d):00(\\.0+)?$", "$1");
        return Moment.read(form.value("date") + "T" + time, zone);
    }
}
