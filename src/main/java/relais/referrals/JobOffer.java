package relais.referrals;

import relais.people.Person;
import relais.people.Role;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A job for which colleagues refer people.
 *
 * @param itemId the piece of the feed that tells of it
 * @param applyLink where everybody applies
 * @param closesOn its last day; none: open until it is ended
 * @param revision goes up with each change: whoever saw another one was overtaken
 */
public record JobOffer(
        long itemId,
        String reference,
        String place,
        String country,
        String unitCode,
        String unitName,
        String unitPath,
        String applyLink,
        Optional<LocalDate> closesOn,
        int revision,
        long madeBy,
        Instant madeAt,
        Optional<Ending> ending,
        Optional<Instant> endedAt) {

    /** Whether people can be referred for it on that day. */
    public boolean isOpenOn(LocalDate day) {
        return ending.isEmpty() && closesOn.filter(day::isAfter).isEmpty();
    }

    /** The part of a message's key that says how it stands on that day. */
    public String stateOn(LocalDate day) {
        return ending.map(Ending::word).orElseGet(() -> isOpenOn(day) ? "open" : "closed");
    }

    /** Whether this person keeps it as HR. */
    public boolean isInReachOf(Person reader) {
        return reader.isFor(Role.HR, unitPath, country);
    }

    /** Where it is told. */
    public String path() {
        return "/feed/" + itemId;
    }

    /** Where somebody is referred for it. */
    public String referral() {
        return path() + "/referral";
    }

    /** Where HR keeps it. */
    public String url() {
        return "/hr/jobs/" + itemId;
    }
}
