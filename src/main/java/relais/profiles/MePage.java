package relais.profiles;

import relais.badges.HeldBadge;
import relais.certificates.Certificate;
import relais.feed.Topic;
import relais.levels.Ladder;
import relais.web.Visit;

import java.util.List;
import java.util.Locale;

/** One's own page: what one is here, and what one chose. */
public record MePage(
        Visit visit,
        Profile profile,
        List<Topic> topics,
        List<HeldBadge> badges,
        List<Certificate> certificates,
        Ladder ladder) {

    /** The key of the message that says how they appear on boards. */
    public String boardNameKey() {
        return "profiles.me.board." + profile.boardName().toLowerCase(Locale.ROOT);
    }

    public String boardName() {
        return profile.pseudonym()
                .filter(_ -> profile.hasPseudonym())
                .orElse(profile.card().name());
    }
}
