package relais.joining;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.feed.Topic;
import relais.joining.Choosing.AlreadyIn;
import relais.joining.Choosing.CharterRenewed;
import relais.joining.Choosing.Chosen;
import relais.joining.Choosing.ColleaguesName;
import relais.joining.Choosing.NotIn;
import relais.joining.Choosing.PseudonymTaken;
import relais.mentoring.Mentoring;
import relais.people.Pause;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.points.Points;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Who is in the programme: by free choice, under the name they choose, and out with one click. Who
 * declines leaves no row.
 */
public final class Joining {

    private final Jdbi jdbi;
    private final JoiningStore store;
    private final PeopleStore people;
    private final ActivityLedger ledger;
    private final Points points;
    private final Mentoring mentoring;
    private final Function<String, List<Topic>> topics;
    private final Consumer<Person> forget;
    private final Clock clock;

    /**
     * @param topics those that there are, by language
     * @param forget what others keep of somebody who erases their trace, in transactions of its own
     */
    public Joining(
            Jdbi jdbi,
            ActivityLedger ledger,
            Points points,
            Mentoring mentoring,
            Function<String, List<Topic>> topics,
            Consumer<Person> forget,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(JoiningStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.ledger = ledger;
        this.points = points;
        this.mentoring = mentoring;
        this.topics = topics;
        this.forget = forget;
        this.clock = clock;
    }

    /** The charter in this language, or in another that it is written in. */
    public Optional<Charter> charter(String language) {
        return store.charter(language);
    }

    public List<Topic> topics(String language) {
        return topics.apply(language);
    }

    /** What somebody wants to hear about. */
    public List<Long> topicsOf(Person person) {
        return store.topics(person.id());
    }

    /** Empty for those who are not in. */
    public Optional<Membership> membershipOf(Person person) {
        return store.membership(person.id());
    }

    /** Accepts the charter and is in. Joining twice is the same as joining once. */
    public Choosing join(Person person, long charterId, Choices choices) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(person.id());
                    if (store.membership(person.id()).isPresent()) {
                        return new AlreadyIn();
                    } else if (!store.charterId().equals(Optional.of(charterId))) {
                        return new CharterRenewed();
                    } else if (isColleagues(person, choices)) {
                        return new ColleaguesName();
                    } else if (!store.insert(
                            person.id(),
                            charterId,
                            clock.instant(),
                            choices.boardName(),
                            choices.pseudonym())) {
                        return new PseudonymTaken();
                    }
                    ledger.record(person.id(), Action.JOINED, charterId);
                    return settle(person, choices, false);
                });
    }

    /** In force at once, on every board. */
    public Choosing choose(Person person, Choices choices) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(person.id());
                    var before = store.membership(person.id());
                    if (before.isEmpty()) {
                        return new NotIn();
                    } else if (isColleagues(person, choices)) {
                        return new ColleaguesName();
                    } else if (!store.choose(
                            person.id(), choices.boardName(), choices.pseudonym())) {
                        return new PseudonymTaken();
                    }
                    return settle(person, choices, before.get().boardName().appears());
                });
    }

    /** By name in the champions’ tree, or as a colleague. In force at once. */
    public void nameInTree(Person person, boolean named) {
        store.nameInTree(person.id(), named);
    }

    /**
     * No letters and no nudges meanwhile; boards stay as chosen. False for those who are not in.
     */
    public boolean pause(Person person, Pause pause) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(person.id());
                    var isIn = store.membership(person.id()).isPresent();
                    if (isIn) {
                        store.pause(person.id(), pause.startsAt(), pause.endsAt(), clock.instant());
                    }
                    return isIn;
                });
    }

    /** Back, with everything as it was. */
    public void comeBack(Person person) {
        store.endPause(person.id());
    }

    /** Out, and gone from boards and tree, at once. Leaving twice is the same as leaving once. */
    public void leave(Person person, boolean erase) {
        if (erase) {
            forget.accept(person);
        }
        jdbi.useTransaction(
                _ -> {
                    leave(person.id());
                    if (erase) {
                        store.forgetTopics(person.id());
                        store.forgetPast(person.id());
                    }
                });
    }

    /** Keeps the trace: see {@link #leave(Person, boolean)}. */
    public void leave(Person person) {
        leave(person, false);
    }

    /**
     * For somebody who has left the company. In a transaction of its own, or first in the caller's:
     * it locks the tree before it locks the person.
     */
    public void depart(long personId) {
        jdbi.useTransaction(_ -> leave(personId));
    }

    /** Puts the charter that every programme begins with into an empty database. */
    public void loadStarter() {
        if (store.charterId().isEmpty()) {
            var files = CharterFiles.read();
            jdbi.useTransaction(
                    _ ->
                            store.insertCharter(files.version(), clock.instant())
                                    .ifPresent(id -> insert(id, files)));
        }
    }

    private void insert(long charterId, CharterFiles files) {
        files.title()
                .forEach(
                        (language, title) ->
                                store.insertText(
                                        charterId,
                                        language,
                                        title,
                                        files.summary().get(language),
                                        files.disclosure().get(language),
                                        files.body(language)));
    }

    private boolean isColleagues(Person person, Choices choices) {
        return choices.pseudonym()
                .map(Pseudonyms::words)
                .filter(words -> !words.isEmpty())
                .map(words -> store.isColleaguesName(words, person.id()))
                .orElse(false);
    }

    /** Another name moves no points: whoever appeared stays where they are in past periods. */
    private Choosing settle(Person person, Choices choices, boolean appeared) {
        store.forgetTopics(person.id());
        store.insertTopics(person.id(), choices.topics());
        if (!choices.boardName().appears()) {
            points.vanish(person.id());
        } else if (!appeared) {
            points.appear(person.id());
        }
        return new Chosen();
    }

    private void leave(long personId) {
        mentoring.leave(personId);
        store.membership(personId)
                .ifPresent(
                        membership -> {
                            store.remember(personId, clock.instant());
                            store.endPause(personId);
                            store.delete(personId);
                            points.vanish(personId);
                            ledger.record(personId, Action.LEFT, membership.charterId());
                        });
    }
}
