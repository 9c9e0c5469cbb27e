package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.badges.LabelBadge;
import relais.labels.Answering.AlreadyChampion;
import relais.labels.Answering.Done;
import relais.labels.Answering.HasSponsor;
import relais.labels.Answering.NotReady;
import relais.labels.Answering.TooLate;
import relais.labels.Wish.Answer;
import relais.mentoring.Mentoring;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * HR's answer to a wish, and the lead's appointment of founding champions. The first label of a
 * person counts for the sponsor of that moment and, less, for theirs: two generations and no more.
 */
final class Awarding {

    private final Jdbi jdbi;
    private final PeopleStore people;
    private final LabelStore labels;
    private final WishStore wishes;
    private final Wishes asking;
    private final Mentoring mentoring;
    private final LabelBadge badge;
    private final ActivityLedger ledger;
    private final LabelNews news;
    private final Settings settings;
    private final Clock clock;

    Awarding(
            Jdbi jdbi,
            Wishes asking,
            Mentoring mentoring,
            LabelBadge badge,
            ActivityLedger ledger,
            LabelNews news,
            Settings settings,
            Clock clock) {
        this.jdbi = jdbi;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.labels = jdbi.onDemand(LabelStore.class);
        this.wishes = jdbi.onDemand(WishStore.class);
        this.asking = asking;
        this.mentoring = mentoring;
        this.badge = badge;
        this.ledger = ledger;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Two who award at once award once. */
    Answering award(Person by, Wish wish, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    var chain = lock(by, wish.person().id());
                    if (!asking.criteriaOf(wish.person().id()).areMetAt(clock.instant())) {
                        return new NotReady();
                    } else if (!answer(by, wish, Answer.AWARDED, reason)) {
                        return new TooLate();
                    }
                    return begin(wish.person(), by, reason, Optional.of(wish.id()), chain);
                });
    }

    Answering notYet(Person by, Wish wish, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    if (!answer(by, wish, Answer.NOT_YET, reason)) {
                        return new TooLate();
                    }
                    news.notYet(wish);
                    return new Done();
                });
    }

    /** Nobody has to ask for it, and nobody has to keep it. */
    Answering appoint(Person by, PersonCard person, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    lock(by, person.id());
                    var sponsor = mentoring.sponsorOf(person.id());
                    if (sponsor.isPresent()) {
                        return new HasSponsor(sponsor.get().name());
                    } else if (asking.criteriaOf(person.id()).joinedAt().isEmpty()) {
                        return new NotReady();
                    }
                    return begin(person, by, reason, Optional.empty(), List.of());
                });
    }

    private boolean answer(Person by, Wish wish, Answer answer, String reason) {
        boolean answered = wishes.answer(wish.id(), answer, by.id(), reason, clock.instant());
        if (answered) {
            asking.settled(wish);
        }
        return answered;
    }

    /**
     * Everybody whom it concerns, before the first write; whoever awards stands in the rows, too.
     *
     * @return the sponsor, and theirs
     */
    private List<Long> lock(Person by, long personId) {
        mentoring.beforeLabelChange();
        var sponsor = mentoring.sponsorOf(personId).map(PersonCard::id);
        var above = sponsor.flatMap(mentoring::sponsorOf).map(PersonCard::id);
        var chain = Stream.of(sponsor, above).flatMap(Optional::stream).toList();
        people.lockAll(Stream.concat(Stream.of(by.id(), personId), chain.stream()).toList());
        return chain;
    }

    private Answering begin(
            PersonCard person, Person by, String reason, Optional<Long> wish, List<Long> chain) {
        var now = clock.instant();
        var until = LocalDate.now(clock).plusMonths(settings.get(Programme.LABEL_MONTHS));
        boolean founding = wish.isEmpty();
        var before = labels.history(person.id());
        boolean first = before.stream().noneMatch(Label::isHonour);
        var credited = first ? chain : List.<Long>of();
        var label =
                labels.insert(
                        person.id(),
                        now,
                        until,
                        founding,
                        by.id(),
                        reason,
                        wish,
                        credited.stream().findFirst(),
                        credited.stream().skip(1).findFirst());
        if (label.isEmpty()) {
            return new AlreadyChampion();
        }
        before.forEach(it -> labels.handOn(it.id(), now));
        labels.hold(person.id(), now, until, founding);
        credit(person, credited);
        if (!founding) {
            badge.give(person.id(), by.id(), reason, until, label.get());
        }
        news.began(person, label.get(), founding, chain);
        mentoring.labelChanged(person.id());
        return new Done();
    }

    private void credit(PersonCard person, List<Long> chain) {
        var actions = List.of(Action.PROTEGE_BECAME_CHAMPION, Action.GRAND_PROTEGE_BECAME_CHAMPION);
        for (int i = 0; i < chain.size(); i++) {
            ledger.recordOnce(chain.get(i), actions.get(i), person.id());
        }
    }
}
