package relais.demo;

import org.jdbi.v3.core.Jdbi;

import relais.comments.Comment;
import relais.comments.Comments;
import relais.feed.Feed;
import relais.moderation.Moderation;
import relais.moderation.Subject;
import relais.notifications.Notifications;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.spaces.Spaces;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** What colleagues asked the editors to look at, and what was said about it since. */
final class Whispers {

    private final Jdbi jdbi;
    private final DemoStore store;
    private final Comments comments;
    private final Feed feed;
    private final Spaces spaces;
    private final PeopleStore people;
    private final Year year;

    Whispers(Jdbi jdbi, DemoStore store, Comments comments, Feed feed, Spaces spaces, Year year) {
        this.jdbi = jdbi;
        this.store = store;
        this.comments = comments;
        this.feed = feed;
        this.spaces = spaces;
        this.people = jdbi.onDemand(PeopleStore.class);
        this.year = year;
    }

    void whisper(List<Remarks.Reported> reported, long reporterId, long editorId) {
        var reporter = people.active(reporterId).orElseThrow();
        var editor = people.active(editorId).orElseThrow();
        for (var one : reported) {
            store.commentThatSays(one.comment().byLanguage().values())
                    .flatMap(comments::anyComment)
                    .filter(it -> it.author() != null)
                    .ifPresent(it -> report(one, it, reporter, editor));
        }
    }

    private void report(Remarks.Reported one, Comment comment, Person reporter, Person editor) {
        var words = one.report().in(reporter.language());
        at(30).report(reporter, Subject.comment(comment.id()), comment, one.reason(), words);
        var author = people.active(comment.authorId()).orElseThrow();
        for (int i = 0; i < one.letters().size(); i++) {
            var letter = one.letters().get(i).in(author.language());
            write(comment, i, i % 2 == 0 ? editor : author, letter, editor);
        }
    }

    private void write(Comment comment, int turn, Person writer, String words, Person editor) {
        var moderation = at(22 - 4 * turn);
        moderation.open(editor).stream()
                .filter(it -> it.subject().equals(Subject.comment(comment.id())))
                .forEach(
                        it -> {
                            var text = words.replace("{0}", it.author().givenName());
                            if (writer.equals(editor)) {
                                moderation.write(editor, it, text, "demo-letter-" + turn);
                            } else {
                                moderation.answer(writer, it, text, "demo-letter-" + turn);
                            }
                        });
    }

    /** As though it were so many hours ago. */
    private Moderation at(int hours) {
        var clock = Clock.fixed(year.end().minus(Duration.ofHours(hours)), ZoneOffset.UTC);
        return new Moderation(jdbi, comments, feed, spaces, new Notifications(jdbi, clock), clock);
    }
}
