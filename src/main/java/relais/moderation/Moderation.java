package relais.moderation;

import org.jdbi.v3.core.Jdbi;

import relais.comments.Comments;
import relais.feed.Feed;
import relais.mentions.Mentions.Meant;
import relais.mentions.Said;
import relais.moderation.Concern.Outcome;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.spaces.Spaces;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Looking after what was written, afterwards. Anyone can report what they read; what happens first
 * is a kind private message to its author. There is no penalty, and nothing of it is public.
 */
public final class Moderation {

    static final int SHOWN = 50;

    /** Nobody writes so many; a page bears it. */
    private static final int LETTERS = 200;

    private static final int FADES_AFTER_MONTHS = 6;
    private static final int AT_ONCE = 500;
    private static final Duration LATELY = Duration.ofDays(30);

    private final Jdbi jdbi;
    private final ConcernStore store;
    private final Source comments;
    private final Source posts;
    private final ConcernNews news;
    private final Clock clock;

    public Moderation(
            Jdbi jdbi,
            Comments comments,
            Feed feed,
            Spaces spaces,
            Notifications notifications,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ConcernStore.class);
        this.comments = new CommentSource(comments, feed);
        this.posts = new PostSource(spaces);
        this.news = new ConcernNews(notifications);
        this.clock = clock;
    }

    /** False when they reported it before. Editors are told, and not who it was. */
    public boolean report(
            Person reporter, Subject subject, Said said, Reason reason, String words) {
        return jdbi.inTransaction(
                handle -> {
                    var now = clock.instant();
                    store.open(subject, said.authorId(), now);
                    long concern = store.openId(subject);
                    var isNew = store.report(subject, reporter.id(), concern, reason, words, now);
                    if (isNew) {
                        var name = said.author() == null ? "" : said.author().name();
                        var editors = store.lookingAfter(said.authorId(), subject.postId());
                        news.reported(editors, subject, concern, name);
                    } else {
                        // else a second report by the same person would open what was closed
                        handle.rollback();
                    }
                    return isNew;
                });
    }

    public boolean hasReported(Person person, Subject subject) {
        return store.hasReported(subject, person.id());
    }

    /** Whether they look after what is written in any space. */
    boolean moderates(Person person) {
        return store.moderates(person.id());
    }

    /** Where that was written which a concern is about. */
    Source source(Subject.Kind kind) {
        return switch (kind) {
            case COMMENT -> comments;
            case POST -> posts;
        };
    }

    /** The oldest first. */
    public List<Concern> open(Person reader) {
        return store.desk(reader.id(), true, clock.instant(), SHOWN);
    }

    /** The latest first. */
    public List<Concern> closedLately(Person reader) {
        return store.desk(reader.id(), false, clock.instant().minus(LATELY), SHOWN);
    }

    /** Empty beyond the reach of their role. */
    public Optional<Concern> concern(Person reader, long concernId) {
        return store.concern(concernId, reader.id());
    }

    /** For who wrote it: empty while nobody has written to them. */
    public Optional<Concern> ofAuthor(Person author, Subject subject) {
        return store.ofAuthor(subject, author.id());
    }

    public List<Report> reportsOf(Concern concern) {
        return store.reports(concern.id(), SHOWN);
    }

    public List<Letter> lettersOf(Concern concern) {
        return store.letters(concern.id(), LETTERS);
    }

    /** The same form sent again is the same message. */
    public void write(Person editor, Concern concern, String words, String formKey) {
        jdbi.useTransaction(
                _ -> {
                    if (store.write(concern.id(), editor.id(), words, clock.instant(), formKey)) {
                        news.written(concern, editor.name());
                    }
                });
    }

    /** Who wrote it, also when all is over: until the record fades. */
    public void answer(Person author, Concern concern, String words, String formKey) {
        jdbi.useTransaction(
                _ -> {
                    if (store.write(concern.id(), author.id(), words, clock.instant(), formKey)) {
                        news.answered(addressees(concern), concern);
                    }
                });
    }

    /** The author says it differently. False when it is too late for that. */
    public boolean reword(Person author, Concern concern, Said said, Meant meant) {
        return concern.isOpen()
                && jdbi.inTransaction(
                        _ -> {
                            var done = source(concern).reword(author, said, meant);
                            if (done) {
                                news.reworded(addressees(concern), concern);
                            }
                            return done;
                        });
    }

    /** Nothing more is to be done. Whoever was written to hears that it is settled. */
    public boolean settle(Person editor, Concern concern) {
        return jdbi.inTransaction(
                _ -> {
                    var done =
                            store.close(
                                    concern.id(),
                                    editor.id(),
                                    Outcome.SETTLED,
                                    "",
                                    clock.instant());
                    if (done && concern.isTalkedAbout()) {
                        news.settled(concern);
                    }
                    return done;
                });
    }

    /**
     * Words come first: false where nobody has written to the author, where it is closed, or where
     * what was written stands no more.
     */
    public boolean remove(Person editor, Concern concern, String reason) {
        return concern.isTalkedAbout()
                && jdbi.inTransaction(
                        handle -> {
                            var done =
                                    store.close(
                                                    concern.id(),
                                                    editor.id(),
                                                    Outcome.REMOVED,
                                                    reason,
                                                    clock.instant())
                                            && source(concern).remove(concern.subject().id());
                            if (done) {
                                news.removed(concern);
                            } else {
                                handle.rollback();
                            }
                            return done;
                        });
    }

    /** It is back in its place. False when it is already, or its author withdrew it. */
    public boolean restore(Person editor, Concern concern) {
        return jdbi.inTransaction(
                handle -> {
                    var done =
                            store.restore(concern.id(), editor.id(), clock.instant())
                                    && source(concern).restore(concern.subject().id());
                    if (done) {
                        news.restored(concern);
                    } else {
                        handle.rollback();
                    }
                    return done;
                });
    }

    /** For every night. What was removed stays removed, and its trace says no more why. */
    public void forgetOld() {
        var before =
                clock.instant().atZone(ZoneOffset.UTC).minusMonths(FADES_AFTER_MONTHS).toInstant();
        List<Long> old;
        do {
            old = store.closedBefore(before, AT_ONCE);
            old.forEach(this::forget);
        } while (old.size() == AT_ONCE);
    }

    /** For those who leave and want no trace kept: what was said of their comments, and by them. */
    public void erase(Person person) {
        store.about(person.id()).forEach(this::forget);
        store.eraseWords(person.id());
    }

    /** Those who have written to the author; where they all left, those who look after it now. */
    private List<Long> addressees(Concern concern) {
        var writers = store.writers(concern.id());
        return writers.isEmpty()
                ? store.lookingAfter(concern.authorId(), concern.subject().postId())
                : writers;
    }

    private Source source(Concern concern) {
        return source(concern.subject().kind());
    }

    private void forget(long concernId) {
        jdbi.useTransaction(
                _ -> {
                    store.forgetLetters(concernId);
                    store.forgetReports(concernId);
                    store.forget(concernId);
                });
    }
}
