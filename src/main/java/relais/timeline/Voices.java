package relais.timeline;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.people.PersonCard;
import relais.people.Role;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose posts stand as a leader's: named by a lead or an editor, and with that person's consent.
 */
public final class Voices {

    private static final int SHOWN = 20;

    private final Jdbi jdbi;
    private final VoiceStore store;
    private final TimelineNews news;
    private final Clock clock;

    Voices(Jdbi jdbi, TimelineNews news, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(VoiceStore.class);
        this.news = news;
        this.clock = clock;
    }

    /** All who were named, as far as a role of the reader's reaches. */
    public List<VoiceStore.Named> all(Person reader) {
        return store.all().stream()
                .filter(it -> mayName(reader, it.unitPath(), it.person().country()))
                .toList();
    }

    /** Empty for those whom nobody named. */
    public Optional<VoiceStore.Named> of(Person person) {
        return store.one(person.id());
    }

    /** Whom one may have in mind: leaders by the directory. */
    public List<PersonCard> candidates() {
        return store.leaders(SHOWN);
    }

    /** Those of them whom one may ask and nobody has. */
    public List<PersonCard> askable(Person namer, List<PersonCard> people) {
        var known = store.all().stream().map(it -> it.person().id()).collect(Collectors.toSet());
        var reached = store.withinReach(namer.id(), people.stream().map(PersonCard::id).toList());
        return people.stream()
                .filter(it -> reached.contains(it.id()) && !known.contains(it.id()))
                .toList();
    }

    /** As far as a role of theirs reaches. */
    public boolean mayName(Person namer, String unitPath, String country) {
        return namer.isFor(Role.LEAD, unitPath, country)
                || namer.isFor(Role.EDITOR, unitPath, country);
    }

    /** Asks them. False when they were asked before, whatever they said. */
    public boolean name(Person namer, Person person) {
        return jdbi.inTransaction(
                _ -> {
                    var done = store.name(person.id(), namer.id(), clock.instant());
                    if (done) {
                        news.named(namer, person.id());
                    }
                    return done;
                });
    }

    /** Nothing of theirs stands as a leader's any more. */
    public void unname(Person person) {
        jdbi.useTransaction(
                _ -> {
                    store.unname(person.id());
                    news.namedNoMore(person.id());
                });
    }

    /** The person's own word, which they may change. False for those whom nobody named. */
    public boolean answer(Person person, boolean agreed) {
        return store.answer(person.id(), agreed, clock.instant());
    }

    void forget(long personId) {
        store.forget(personId);
    }
}
