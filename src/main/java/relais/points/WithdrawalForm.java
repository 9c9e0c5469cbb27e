package relais.points;

import relais.web.Form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a lead wants to take back: from which day to which, and why. */
public record WithdrawalForm(Form form) {

    /** For the count that comes first; the reason may still be missing. */
    static WithdrawalForm counted(Form form) {
        form.required("first")
                .check("first", date(form, "first").isPresent(), "points.error.date")
                .required("last")
                .check("last", date(form, "last").isPresent(), "points.error.date")
                .check("last", isInOrder(form), "points.error.order")
                .atMost(300, "reason");
        return new WithdrawalForm(form);
    }

    static WithdrawalForm submitted(Form form) {
        var counted = counted(form);
        form.required("reason");
        return counted;
    }

    LocalDate first() {
        return date(form, "first").orElseThrow();
    }

    LocalDate last() {
        return date(form, "last").orElseThrow();
    }

    private static boolean isInOrder(Form form) {
        return date(form, "first")
                .flatMap(first -> date(form, "last").map(last -> !last.isBefore(first)))
                .orElse(true);
    }

    private static Optional<LocalDate> date(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)))
                    .filter(it -> it.getYear() >= 2000 && it.getYear() < 3000);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
