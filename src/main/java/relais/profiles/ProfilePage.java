package relais.profiles;

import relais.badges.HeldBadge;
import relais.levels.Level;
import relais.people.PersonCard;
import relais.people.Role;
import relais.web.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One person as a visitor sees them. */
public record ProfilePage(
        Visit visit,
        Profile profile,
        List<HeldBadge> badges,
        Optional<Level> level,
        Optional<PersonCard> sponsor,
        List<PersonCard> proteges) {

    public boolean isMine() {
        return profile.card().id() == visit.person().id();
    }

    /** Nothing links a pseudonym to a profile, and a date of joining would. */
    public Optional<Instant> memberSince() {
        return profile.joinedAt().filter(_ -> !profile.hasPseudonym());
    }

    /** Whether the visitor follows what this person completed, as HR or lead. */
    public boolean maySeeCertificates() {
        return !isMine()
                && (visit.person().isFor(Role.HR, profile.unitPath(), profile.card().country())
                        || visit.person()
                                .isFor(Role.LEAD, profile.unitPath(), profile.card().country()));
    }

    /** As a founding champion, by the lead. */
    public boolean mayAppoint() {
        return profile.isAmbassador()
                && !profile.isChampion()
                && sponsor.isEmpty()
                && visit.person().isFor(Role.LEAD, profile.unitPath(), profile.card().country());
    }

    public boolean mayGiveBadge() {
        return !isMine()
                && visit.person().isFor(Role.HR, profile.unitPath(), profile.card().country());
    }
}
