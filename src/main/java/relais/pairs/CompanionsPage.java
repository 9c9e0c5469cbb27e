package relais.pairs;

import relais.mentoring.SponsorshipRequest;
import relais.mentoring.Standing;
import relais.web.Visit;

import java.util.Comparator;
import java.util.List;

/** What a champion sees of those they walk with, and of those who would like to. */
public record CompanionsPage(
        Visit visit,
        Standing standing,
        List<SponsorshipRequest> requests,
        List<SponsorshipRequest> offers,
        List<Companion> companions) {

    /** Those who wrote come first, then those who have had no word yet. */
    public List<Companion> onTheWay() {
        return companions.stream()
                .filter(it -> it.pair().isOnTheWay())
                .sorted(
                        Comparator.comparing((Companion it) -> !it.isAsked())
                                .thenComparing(it -> !it.waits()))
                .toList();
    }

    public List<Companion> arrived() {
        return companions.stream().filter(it -> it.pair().hasArrived()).toList();
    }

    public long waiting() {
        return companions.stream().filter(Companion::waits).count();
    }
}
