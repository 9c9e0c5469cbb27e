package relais.profiles;

import relais.people.Pause;
import relais.web.Form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From which day on, and until which: both of them included. No last day: until they come back. */
public record PauseForm(Form form) {

    static PauseForm proposed(LocalDate today, int days) {
        return new PauseForm(
                Form.filled(
                        Map.of(
                                "from", List.of(today.toString()),
                                "until", List.of(today.plusDays(days - 1).toString()))));
    }

    static PauseForm submitted(Form form, ZoneId zone, Instant now) {
        var from = date(form, "from");
        var until = date(form, "until");
        var today = now.atZone(zone).toLocalDate();
        form.required("from")
                .check("from", from.isPresent(), "profiles.pause.date.wrong")
                .check(
                        "from",
                        from.filter(
                                        it ->
                                                it.isBefore(today.minusDays(1))
                                                        || it.isAfter(today.plusYears(1)))
                                .isEmpty(),
                        "profiles.pause.from.range")
                .check(
                        "until",
                        form.value("until").isEmpty() || until.isPresent(),
                        "profiles.pause.date.wrong")
                .check(
                        "until",
                        until.filter(it -> it.isBefore(from.orElse(today)) || it.isBefore(today))
                                .isEmpty(),
                        "profiles.pause.until.order")
                .check(
                        "until",
                        until.filter(it -> it.isAfter(today.plusYears(2))).isEmpty(),
                        "profiles.pause.until.far");
        return new PauseForm(form);
    }

    /** A pause that begins today begins now. */
    Pause pause(ZoneId zone, Instant now) {
        var morning = date(form, "from").orElseThrow().atStartOfDay(zone).toInstant();
        return new Pause(
                morning.isBefore(now) ? now : morning,
                date(form, "until").map(it -> it.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Optional<LocalDate> date(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
