package relais.pairs;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.web.Visit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Two people who walk together: what they agreed to do, what they write to each other, when they
 * meet. All of it is theirs, and nobody else's.
 */
public final class Pairs {

    private final Walk walk;
    private final Journeys journeys;
    private final Writings writings;
    private final Meetings meetings;
    private final Upkeep upkeep;
    private final Suggestions suggestions;
    private final Desk desk;

    public Pairs(Jdbi jdbi, Notifications notifications, Sealing sealing, Clock clock) {
        this.walk = new Walk(jdbi, clock);
        this.journeys = new Journeys(jdbi, walk, sealing, clock);
        this.writings = new Writings(jdbi, walk, notifications, sealing, clock);
        this.meetings = new Meetings(jdbi, walk, notifications, sealing, clock);
        this.suggestions = new Suggestions(jdbi);
        this.desk = new Desk(jdbi, journeys, meetings, suggestions);
        this.upkeep = new Upkeep(jdbi, walk, sealing);
    }

    /** Empty unless the two are a pair, or were until not long ago. */
    public Optional<Pair> pair(Person person, String handle) {
        return walk.pair(person, handle);
    }

    /** Whether the two can still write to each other. */
    public boolean isOpen(Pair pair) {
        return walk.isOpen(pair);
    }

    public Journeys journeys() {
        return journeys;
    }

    public Writings writings() {
        return writings;
    }

    public Meetings meetings() {
        return meetings;
    }

    /** What the sponsor could point this protégé to. */
    List<Suggestion> suggestionsFor(Visit visit, Pair pair) {
        return pair.sponsoring() ? Suggestions.fitting(pair, suggestions.of(visit)) : List.of();
    }

    Desk desk() {
        return desk;
    }

    /**
     * What they wrote, for whoever leaves and wants no trace kept. What others wrote to them is
     * theirs.
     */
    public void erase(Person person) {
        upkeep.erase(person.id());
    }

    /** Takes away what pairs wrote that ended six months ago. */
    public void forgetOld() {
        upkeep.forgetOld();
    }

    /** Seals anew what was sealed with a former key, a thousand of each kind at a time. */
    public void sealAnew() {
        upkeep.sealAnew();
    }
}
