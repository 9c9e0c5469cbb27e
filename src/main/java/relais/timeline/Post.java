package relais.timeline;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;
import relais.web.WebLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A public post on a network, as it was declared here.
 *
 * @param author nobody: an account of the company, or somebody who has left
 * @param unitPath where the author works
 * @param visible shown by its author, and not taken down
 * @param standing whether its author, or its account, is still there to show it
 * @param helped whether somebody helped with it
 * @param helper who that was; they are named once they agreed
 */
public record Post(
        long id,
        Voice voice,
        Network network,
        Optional<String> link,
        String words,
        String language,
        Optional<Long> topicId,
        Optional<Long> itemId,
        LocalDate postedOn,
        Optional<Instant> shownAt,
        String onceKey,
        boolean visible,
        boolean standing,
        boolean helped,
        @Nested("h_") PersonCard helper,
        Optional<Instant> helperAgreedAt,
        Optional<Instant> helperDeclinedAt,
        Optional<Instant> takenDownAt,
        String takenDownFor,
        @Nested("a_") PersonCard author,
        Optional<String> unitPath,
        Optional<Long> accountId,
        Optional<String> accountName,
        Optional<String> accountAddress) {

    /** Whether colleagues see it. */
    public boolean isShown() {
        return visible && standing;
    }

    public boolean isOf(long personId) {
        return author != null && author.id() == personId;
    }

    public boolean isTakenDown() {
        return takenDownAt.isPresent();
    }

    /** Whom it names as having helped. */
    public Optional<PersonCard> namedHelper() {
        return Optional.ofNullable(helper).filter(_ -> helperAgreedAt.isPresent());
    }

    public boolean isHelpedBy(long personId) {
        return helper != null && helper.id() == personId;
    }

    /** The site that its link leads to. */
    public Optional<String> site() {
        return link.map(WebLink::host);
    }

    public String url() {
        return "/timeline/" + id;
    }
}
