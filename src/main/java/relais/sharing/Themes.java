package relais.sharing;

import relais.people.Person;

import java.util.Map;
import java.util.Optional;

/**
 * Whoever gathers posts under a theme, a campaign: asked by the composer, and told what becomes of
 * posts.
 */
public interface Themes {

    /**
     * Those to which somebody may let a post belong now: titles by number.
     *
     * @param company whether it is about something of the company's
     */
    Map<Long, String> open(Person writer, String language, boolean company);

    /**
     * Its author lets a post belong to that one. In the transaction that declares it; nothing
     * happens where it is not open to them.
     */
    void join(Person author, Share share, long campaignId);

    /** Where it is told of the one to which a post belongs. */
    Optional<String> page(long postId);

    /** It was declared or changed, and may be in another voice by now: in the same transaction. */
    void written(Share share);

    /** It is about to be deleted: in the same transaction. */
    void removing(long postId);
}
