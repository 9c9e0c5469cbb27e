package relais.timeline;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.people.Role;

import java.time.Clock;

/** What editors and leads take out of sight, with a reason that its author reads. */
public final class Takedowns {

    private final Jdbi jdbi;
    private final TimelineStore store;
    private final TimelineNews news;
    private final Clock clock;

    Takedowns(Jdbi jdbi, TimelineNews news, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(TimelineStore.class);
        this.news = news;
        this.clock = clock;
    }

    /**
     * As far as their role reaches the author, and never their own; accounts have their own desk.
     */
    public boolean mayDecide(Person reader, Post post) {
        return post.author() != null
                && !post.isOf(reader.id())
                && (reaches(reader, Role.EDITOR, post) || reaches(reader, Role.LEAD, post));
    }

    /** Its author is told. False when another was faster. */
    public boolean takeDown(Person editor, Post post, String reason) {
        return jdbi.inTransaction(
                _ -> {
                    var done = store.takeDown(post.id(), editor.id(), reason, clock.instant());
                    if (done) {
                        news.takenDown(editor, post.author().id(), post.id());
                    }
                    return done;
                });
    }

    /** False when somebody else has declared its link meanwhile. */
    public boolean putBack(Post post) {
        return jdbi.inTransaction(
                _ -> {
                    var done = store.restore(post.id());
                    if (done) {
                        news.putBack(post.author().id(), post.id());
                    }
                    return done;
                });
    }

    private static boolean reaches(Person reader, Role role, Post post) {
        return reader.isFor(role, post.unitPath().orElseThrow(), post.author().country());
    }
}
