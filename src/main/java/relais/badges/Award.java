package relais.badges;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.Person;
import relais.people.PersonCard;
import relais.people.Role;

import java.time.Instant;
import java.util.Optional;

/** A badge that somebody was given, with all that an award page tells. No giver: by rule. */
public record Award(
        long id,
        String uid,
        @Nested("b_") Badge badge,
        @Nested("h_") PersonCard holder,
        String holderUnitPath,
        @Nested("g_") PersonCard giver,
        String issuer,
        String issuerUrl,
        int level,
        String levelName,
        Optional<Long> ruleId,
        Optional<String> reason,
        Optional<String> evidence,
        Instant awardedAt,
        Optional<Instant> validUntil,
        Optional<Instant> hiddenAt,
        Optional<Instant> publicAt,
        Optional<Instant> endedAt,
        Optional<End> endedAs,
        Optional<String> revocationReason,
        Optional<Long> renewedBy) {

    /** How an award comes to be history. */
    public enum End {
        REVOKED,
        /** By its holder. */
        DECLINED,
        EXPIRED,
        /** Another award has taken its place. */
        RENEWED,
        /** What it was given for by rule was undone. */
        WITHDRAWN
    }

    public boolean isStanding() {
        return endedAs.isEmpty();
    }

    public boolean is(End end) {
        return endedAs.filter(end::equals).isPresent();
    }

    public boolean isOf(Person person) {
        return holder.id() == person.id();
    }

    /** Whether this person, as HR, may revoke and renew it. Nobody may for themselves. */
    public boolean isInReachOf(Person person) {
        return !isOf(person) && person.isFor(Role.HR, holderUnitPath, holder.country());
    }

    /** The badge's name, with its level's where there are several. */
    public String title() {
        return levelName.isEmpty() ? badge.name() : badge.name() + " · " + levelName;
    }

    /** The holder always; HR where they award; colleagues unless it was hidden or taken back. */
    public boolean isVisibleTo(Person person) {
        if (isOf(person)) {
            return true;
        }
        if (is(End.DECLINED) || is(End.WITHDRAWN)) {
            return false;
        }
        return isInReachOf(person) || hiddenAt.isEmpty() && !is(End.REVOKED);
    }

    /** To those who are not signed in: only what its holder showed to everybody. */
    public boolean isPublic() {
        return publicAt.isPresent()
                && hiddenAt.isEmpty()
                && (isStanding() || is(End.EXPIRED) || is(End.RENEWED));
    }
}
