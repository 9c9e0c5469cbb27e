package relais.pairs;

import relais.mentoring.SponsorshipRequest;
import relais.mentoring.Standing;
import relais.web.Visit;

import java.util.List;

/** What a champion sees of those they walk with, and of those who would like to. */
public record CompanionsPage(
        Visit visit,
        Standing standing,
        List<SponsorshipRequest> requests,
        List<SponsorshipRequest> offers,
        List<Companion> companions) {

    /** Those who wait for a word come first. */
    public List<Companion> onTheWay() {
        return companions.stream()
                .filter(it -> it.pair().isOnTheWay())
                .sorted((one, other) -> Boolean.compare(other.waits(), one.waits()))
                .toList();
    }

    public List<Companion> arrived() {
        return companions.stream().filter(it -> it.pair().hasArrived()).toList();
    }

    public long waiting() {
        return companions.stream().filter(Companion::waits).count();
    }
}
