package relais.presswatch;

import org.jdbi.v3.core.Jdbi;

import relais.database.Fingerprint;
import relais.feed.Feed;
import relais.outside.LinkPreviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes in what a source sent: what is new joins a story or begins one, and is published where its
 * source does so by itself; what was corrected is corrected. All of it in the caller's transaction.
 */
final class Intake {

    /**
     * How much of it was new, and how much was corrected.
     *
     * @param shows whether readers see anything of that
     */
    record Result(int added, int changed, boolean shows) {}

    /** An entry with the fingerprints that it is known by. */
    private record Sent(FeedEntry entry, byte[] guid, byte[] content) {

        static Sent of(FeedEntry entry) {
            var content =
                    String.join("\u0000", entry.title(), entry.summary(), entry.body())
                            + entry.author();
            return new Sent(entry, Fingerprint.of(entry.guid()), Fingerprint.of(content));
        }

        private String guidHex() {
            return Fingerprint.hex(guid);
        }

        private String contentHex() {
            return Fingerprint.hex(content);
        }
    }

    private final Feed feed;
    private final LinkPreviews previews;
    private final EntryStore entries;
    private final StoryStore stories;
    private final Grouping grouping;

    Intake(Jdbi jdbi, Feed feed, LinkPreviews previews) {
        this.feed = feed;
        this.previews = previews;
        this.entries = jdbi.onDemand(EntryStore.class);
        this.stories = jdbi.onDemand(StoryStore.class);
        this.grouping = new Grouping(entries);
    }

    Result take(FeedSource source, Collection<FeedEntry> all, Instant now) {
        if (all.isEmpty()) {
            return new Result(0, 0, false);
        }
        var sent = all.stream().map(Sent::of).toList();
        var guids = sent.stream().map(Sent::guid).toList();
        entries.forgetFaded(source.id(), guids);
        var known =
                entries.known(source.id(), guids).stream()
                        .collect(Collectors.toMap(EntryStore.Known::guid, Function.identity()));
        var fresh = sent.stream().filter(it -> !known.containsKey(it.guidHex())).toList();
        var corrected = sent.stream().filter(it -> isCorrected(it, known)).toList();
        long published = add(source, fresh, now);
        long seen =
                corrected.stream().filter(it -> correct(source, it, storyOf(it, known))).count();
        return new Result(fresh.size(), corrected.size(), published + seen > 0);
    }

    /** How many of them came out. */
    private long add(FeedSource source, List<Sent> sent, Instant now) {
        if (sent.isEmpty()) {
            return 0;
        }
        entries.lockGrouping();
        // while editors stop everything, what comes in is theirs to judge
        var publishes = source.publishes() && feed.publishing().stopped().isEmpty();
        return sent.stream().filter(it -> add(source, it, publishes, now)).count();
    }

    /** Whether it came out. */
    private boolean add(FeedSource source, Sent sent, boolean publishes, Instant now) {
        var entry = sent.entry();
        var link = entry.link().flatMap(LinkKey::of).map(Fingerprint::of);
        long story = grouping.storyOf(source, entry, link, now);
        long id =
                entries.insert(
                        story,
                        source.id(),
                        sent.guid(),
                        sent.content(),
                        link,
                        entry.language().orElse(source.language()),
                        entry);
        entry.link().filter(_ -> entry.summary().isEmpty()).ifPresent(previews::want);
        if (!publishes || !stories.decide(story, StoryState.PICKED, Optional.empty(), now)) {
            return false;
        }
        // not the words of a source that nobody trusts, which happened to be first
        stories.lead(story, id);
        var item = entries.lead(story).item(source.topicId(), "", entry.publishedAt());
        stories.publish(story, source.topicId(), "", feed.press().publish(item));
        return true;
    }

    /** What readers see is what the story's first source says. Whether they see something else. */
    private boolean correct(FeedSource source, Sent sent, long storyId) {
        entries.correct(source.id(), sent.guid(), sent.content(), sent.entry());
        return stories.story(storyId)
                .filter(it -> it.state() == StoryState.PICKED)
                .map(it -> entries.lead(storyId).item(it.topicId(), it.why(), it.datedAt()))
                .filter(feed.press()::correct)
                .isPresent();
    }

    /** What faded stays as it is. */
    private static boolean isCorrected(Sent sent, Map<String, EntryStore.Known> known) {
        var before = Optional.ofNullable(known.get(sent.guidHex()));
        return before.filter(it -> it.storyId().isPresent())
                .filter(it -> !it.content().equals(Optional.of(sent.contentHex())))
                .isPresent();
    }

    private static long storyOf(Sent sent, Map<String, EntryStore.Known> known) {
        return known.get(sent.guidHex()).storyId().orElseThrow();
    }
}
