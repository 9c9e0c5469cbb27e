package relais.labels;

import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One champion's labels, for HR or the lead. */
public record LabelHolderPage(
        Visit visit, Person holder, List<Label> history, YearFacts year, ReasonForm ending) {

    public Form form() {
        return ending.form();
    }

    public Optional<Label> standing() {
        return history.stream().filter(Label::isStanding).findFirst();
    }

    /** Also one that ran out, while nobody was handed on. */
    public Optional<Label> renewable() {
        return history.stream()
                .findFirst()
                .filter(it -> it.isStanding() || it.is(Label.End.EXPIRED))
                .filter(it -> Renewing.isDue(it, LocalDate.ofInstant(visit.now(), ZoneOffset.UTC)));
    }
}
