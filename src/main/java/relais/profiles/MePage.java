package relais.profiles;

import relais.badges.HeldBadge;
import relais.feed.Topic;
import relais.joining.Membership;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** One's own page: what one is here, and what one chose. */
public record MePage(
        Visit visit,
        Profile profile,
        Optional<Membership> membership,
        List<Topic> topics,
        List<HeldBadge> badges) {

    /** The key of the message that says how they appear on boards. */
    public String boardNameKey() {
        return "profiles.me.board."
                + switch (membership.orElseThrow().boardName()) {
                    case REAL -> "real";
                    case PSEUDONYM -> "pseudonym";
                    case ABSENT -> "absent";
                };
    }

    public String boardName() {
        return membership.orElseThrow().pseudonym().orElse(profile.card().name());
    }
}
