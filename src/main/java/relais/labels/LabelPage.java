package relais.labels;

import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** The label, and where the reader stands. */
public record LabelPage(
        Visit visit,
        Criteria criteria,
        Optional<Wish> wish,
        Optional<Wish> answered,
        List<Label> history,
        Optional<PersonCard> sponsor,
        AskForm asking) {

    public Form form() {
        return asking.form();
    }

    public Optional<Label> standing() {
        return history.stream().filter(Label::isStanding).findFirst();
    }

    /** Held before, with the reason where somebody ended it. */
    public List<Label> past() {
        return history.stream().filter(it -> !it.isStanding()).toList();
    }

    public boolean mayAsk() {
        return standing().isEmpty() && wish.isEmpty() && criteria.areMetAt(visit.now());
    }

    public boolean hasMonths() {
        return criteria.hasMonthsAt(visit.now());
    }

    /** HR's last word, until something else has begun. */
    public Optional<Wish> notYet() {
        return answered.filter(
                it -> it.is(Wish.Answer.NOT_YET) && wish.isEmpty() && standing().isEmpty());
    }
}
