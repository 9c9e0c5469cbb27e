package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.ownvoice.OwnVoice;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What members post in years: a third begins with one of two hundred openings, all end with the
 * same disclosure in words, one in twenty has a passage of somebody else’s.
 */
final class Writers {

    private static final int BATCH = 100;
    private static final int OPENINGS = 200;
    private static final String DISCLOSURE = "i work for this company and these are my own views";

    private final Jdbi jdbi;
    private final WritersStore store;
    private final OwnVoice voice;
    private final Newsroom newsroom;
    private final Random random = new Random(11);
    private final List<String> openings;

    Writers(Jdbi jdbi, OwnVoice voice) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(WritersStore.class);
        this.voice = voice;
        this.newsroom = new Newsroom(jdbi);
        this.openings = IntStream.range(0, OPENINGS).mapToObj(_ -> newsroom.some(25)).toList();
    }

    /** So many posts are compared with then. What is there is not made again. */
    void fillUpTo(int posts) {
        var members = store.members();
        var copied = newsroom.some(60);
        for (int made = store.remembered(); made < posts; made += BATCH) {
            long first = store.lastPost() + 1;
            var theirs = copied;
            var declared =
                    LongStream.range(first, first + BATCH)
                            .mapToObj(id -> post(id, members, theirs))
                            .toList();
            declare(declared);
            copied = declared.getLast().words();
        }
        store.analyze();
    }

    /** Three thousand characters with an opening and a passage of this post in it. */
    String draft(WritersStore.Declared post) {
        var words = List.of(post.words().split(" "));
        var passage = String.join(" ", words.subList(0, Math.min(40, words.size())));
        var all =
                opening() + ". " + newsroom.some(200) + ". " + passage + ". " + newsroom.some(300);
        return all.substring(0, 3_000);
    }

    /** Nothing but openings: what is most like what everybody has. */
    String copy() {
        var all = new StringBuilder();
        while (all.length() < 3_000) {
            all.append(opening()).append(". ");
        }
        return all.substring(0, 3_000);
    }

    List<String> openings() {
        return openings;
    }

    private WritersStore.Declared post(long id, List<Long> members, String theirs) {
        var opening = random.nextInt(3) == 0 ? opening() + ". " : "";
        var passage = random.nextInt(20) == 0 ? beginning(theirs) + ". " : "";
        var own = newsroom.some(30 + random.nextInt(150));
        return new WritersStore.Declared(
                id,
                members.get(random.nextInt(members.size())),
                opening + own + ". " + passage + DISCLOSURE);
    }

    private void declare(List<WritersStore.Declared> posts) {
        var at = Instant.now();
        jdbi.useTransaction(
                _ -> {
                    store.declare(
                            JsonRows.of(
                                    posts,
                                    it -> new Object[] {it.id(), it.authorId(), it.words(), at}));
                    posts.forEach(it -> voice.remember(it.id(), it.authorId(), it.words()));
                });
    }

    private String opening() {
        return openings.get(random.nextInt(OPENINGS));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
