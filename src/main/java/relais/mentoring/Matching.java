package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds champions for somebody: with a free place, and not below them. */
final class Matching {

    /** So many are compared closely; of these, some may be below who has protégés. */
    private static final int ALL = 150;

    private final SponsorshipStore store;
    private final Settings settings;
    private final Clock clock;

    Matching(Jdbi jdbi, Settings settings, Clock clock) {
        this.store = jdbi.onDemand(SponsorshipStore.class);
        this.settings = settings;
        this.clock = clock;
    }

    /** Those first who share most with this person. */
    List<MatchedChampion> championsFor(Person person, int atMost) {
        var found = find(person, person.everChampion() ? ALL : atMost);
        if (!person.everChampion() || found.isEmpty()) {
            return found;
        }
        var ids = found.stream().map(it -> it.person().id()).toList();
        var below = store.belowAmong(ids, person.id());
        return found.stream()
                .filter(it -> !below.contains(it.person().id()))
                .limit(atMost)
                .toList();
    }

    private List<MatchedChampion> find(Person person, int atMost) {
        return store.championsFor(
                Reader.of(person, clock.instant()),
                LocalDate.now(clock),
                settings.get(Programme.PLACES_PER_CHAMPION),
                atMost);
    }
}
