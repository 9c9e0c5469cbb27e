package relais.timeline;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.timeline.Declaration.Declared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Posts as tests declare them, and what readers see. */
final class Wall {

    private final Timeline timeline;
    private final Notifications notifications;

    Wall(Jdbi jdbi, Timeline timeline) {
        this.timeline = timeline;
        this.notifications = new Notifications(jdbi, Clock.systemUTC());
    }

    static PostDraft post(String words) {
        return new PostDraft(
                Network.LINKEDIN,
                Optional.empty(),
                words,
                "en",
                Optional.empty(),
                Optional.empty(),
                LocalDate.now().minusDays(1),
                Help.NONE,
                true);
    }

    static PostDraft linked(String link) {
        return linked("Read this", link);
    }

    static PostDraft linked(String words, String link) {
        var post = post(words);
        return new PostDraft(
                post.network(),
                PostLink.of(link),
                words,
                "en",
                Optional.empty(),
                Optional.empty(),
                post.postedOn(),
                Help.NONE,
                true);
    }

    static PostDraft helped(String words, Optional<Long> by) {
        var post = post(words);
        return new PostDraft(
                post.network(),
                Optional.empty(),
                words,
                "en",
                Optional.empty(),
                Optional.empty(),
                post.postedOn(),
                new Help(true, by),
                true);
    }

    static PostDraft kept(String words) {
        var post = post(words);
        return new PostDraft(
                post.network(),
                Optional.empty(),
                words,
                "en",
                Optional.empty(),
                Optional.empty(),
                post.postedOn(),
                Help.NONE,
                false);
    }

    Post declare(Person author, PostDraft draft) {
        var declared = (Declared) timeline.declare(author, UUID.randomUUID().toString(), draft);
        return timeline.mine(author, declared.id()).orElseThrow();
    }

    /** What everybody sees. */
    List<String> shown() {
        return shown(TimelineFilter.ALL);
    }

    List<String> shown(TimelineFilter filter) {
        return timeline.page(filter, TimelinePlace.TOP, 50).stream().map(Post::words).toList();
    }

    static TimelineFilter of(Voice voice) {
        return TimelineFilter.ALL.with(Optional.of(voice));
    }

    List<String> news(Person person) {
        return notifications.unread(person.id(), 20).stream().map(Notification::kind).toList();
    }
}
