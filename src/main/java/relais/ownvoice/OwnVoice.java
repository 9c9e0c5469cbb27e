package relais.ownvoice;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.ownvoice.OwnVoiceStore.Kept;
import relais.settings.Programme;
import relais.settings.Settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How much of a draft is the writer’s own: which of its five-word shingles come from the kit, and
 * how many any one colleague’s declared post has as well. Nothing is kept of a draft.
 */
public final class OwnVoice {

    /** Posts that a draft is compared with as a whole: those most like it, one’s own among them. */
    private static final int COMPARED = 60;

    /** What so many posts have in common is nobody’s own. */
    static final int COMMON = 20;

    /** Posts that are read at once. */
    private static final int BATCH = 500;

    private final Jdbi jdbi;
    private final OwnVoiceStore store;
    private final Settings settings;

    public OwnVoice(Jdbi jdbi, Settings settings) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(OwnVoiceStore.class);
        this.settings = settings;
    }

    /** Those in force. */
    public Limits limits() {
        return new Limits(
                settings.get(Programme.KIT_WORDING) / 100.0,
                settings.get(Programme.COLLEAGUE_WORDING) / 100.0);
    }

    /**
     * How much of a draft is this writer’s own.
     *
     * @param kitTexts all openings, facts and suggestions that were offered to them
     */
    public Measure measure(long writerId, String draft, List<String> kitTexts) {
        return measure(writerId, draft, kitTexts, List.of());
    }

    /**
     * The same, without what the charter wants to be there: it counts neither for the writer nor
     * against.
     *
     * @param prescribed disclosures, as they may stand in the draft; hashtags never count
     */
    public Measure measure(
            long writerId, String draft, List<String> kitTexts, List<String> prescribed) {
        var shingles = Shingles.of(draft, prescribed);
        if (shingles.isTooShort()) {
            return Measure.tooShort(draft);
        }
        var fromKit = shingles.in(kitTexts);
        var fromColleague = closest(writerId, shingles);
        double kit = part(fromKit);
        double colleague = part(fromColleague);
        return new Measure(
                kit,
                colleague,
                limits().allow(kit, colleague),
                Passages.of(draft, shingles, fromKit, fromColleague),
                false);
    }

    /**
     * Of how many people’s posts among these an opening is still recognisable: half of its shingles
     * at least are in there. 0 for an opening of fewer than five words.
     */
    public int recognisable(String opening, Collection<Long> postIds) {
        return recognisable(List.of(opening), postIds).getFirst();
    }

    /** The same for several openings, in their order; the posts are read once. */
    public List<Integer> recognisable(List<String> openings, Collection<Long> postIds) {
        var sought = openings.stream().map(Shingles::of).toList();
        var people = openings.stream().<Set<Long>>map(_ -> new HashSet<>()).toList();
        for (var batch : batches(postIds)) {
            for (var kept : store.kept(JsonRows.of(batch))) {
                for (int i = 0; i < sought.size(); i++) {
                    if (isIn(sought.get(i), kept)) {
                        people.get(i).add(kept.writerId());
                    }
                }
            }
        }
        return people.stream().map(Set::size).toList();
    }

    // Declared posts

    /**
     * Keeps what comparing later drafts with this declared post needs; again replaces it. Part of
     * the transaction that is open.
     */
    public void remember(long postId, long writerId, String words) {
        var shingles = Shingles.of(words);
        jdbi.useTransaction(
                _ -> {
                    store.keep(postId, writerId, shingles.packed());
                    store.forgetPrints(postId);
                    store.keepPrints(postId, sorted(shingles.prints()), COMMON);
                });
    }

    /**
     * Posts that were declared before there was an index, so many at most; held until the
     * transaction ends, so that no other server takes the same.
     */
    public List<Long> takePast(int atMost) {
        return store.takePast(atMost);
    }

    /** The same as remembering it, once: it is taken no more. */
    public void rememberPast(long postId, long writerId, String words) {
        if (!words.isBlank()) {
            remember(postId, writerId, words);
        }
        store.forgetPast(postId);
    }

    /** Of a post that was deleted, or emptied. */
    public void forget(long postId) {
        jdbi.useTransaction(_ -> store.forget(postId));
    }

    /** Of all posts of somebody who leaves without a trace. */
    public void erase(long personId) {
        jdbi.useTransaction(_ -> store.forgetOf(personId));
    }

    /** Of the colleague’s post that has most of these shingles, which ones it has. */
    private boolean[] closest(long writerId, Shingles draft) {
        return store.nearest(writerId, sorted(draft.allPrints()), COMPARED).stream()
                .map(Kept::shingles)
                .map(draft::in)
                .max(Comparator.comparingInt(OwnVoice::count))
                .orElseGet(() -> new boolean[draft.hashes().length]);
    }

    private static boolean isIn(Shingles opening, Kept post) {
        int shared = count(opening.in(post.shingles()));
        return shared > 0 && 2 * shared >= opening.hashes().length;
    }

    private static double part(boolean[] found) {
        return (double) count(found) / found.length;
    }

    private static int count(boolean[] found) {
        return (int) IntStream.range(0, found.length).filter(it -> found[it]).count();
    }

    /** In the order of the index. */
    private static String sorted(Set<Long> prints) {
        return JsonRows.of(new TreeSet<>(prints));
    }

    private static List<List<Long>> batches(Collection<Long> ids) {
        var all = List.copyOf(ids);
        return IntStream.iterate(0, it -> it < all.size(), it -> it + BATCH)
                .mapToObj(it -> all.subList(it, Math.min(all.size(), it + BATCH)))
                .toList();
    }
}
