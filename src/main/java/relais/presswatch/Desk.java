package relais.presswatch;

import org.jdbi.v3.core.Jdbi;

import relais.feed.Feed;
import relais.feed.Topic;
import relais.outside.LinkPreviews;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where what sources bring waits for editors, who pick what readers get to see. Whoever decides
 * first has decided, and can take it back.
 */
public final class Desk {

    /** Titles that are nearly the same are looked for within days; nobody asks for older ones. */
    private static final Duration TITLES_KEPT = Duration.ofDays(14);

    private final Jdbi jdbi;
    private final StoryStore stories;
    private final EntryStore entries;
    private final Feed feed;
    private final LinkPreviews previews;
    private final Settings settings;
    private final Clock clock;

    Desk(Jdbi jdbi, Feed feed, LinkPreviews previews, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.stories = jdbi.onDemand(StoryStore.class);
        this.entries = jdbi.onDemand(EntryStore.class);
        this.feed = feed;
        this.previews = previews;
        this.settings = settings;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Story> stories(StoryFilter filter, StoryPosition before, int atMost) {
        return told(
                stories.stories(
                        filter.state(),
                        filter.sourceId(),
                        filter.topic().map(Topic::id),
                        before,
                        atMost));
    }

    public Optional<Story> story(long id) {
        return told(stories.story(id).stream().toList()).stream().findFirst();
    }

    /** Stories that wait; a thousand when there are more. */
    public long waiting() {
        return stories.waiting();
    }

    /**
     * Readers see it from now on, with why it matters in the editor's words, if they say so. False
     * when somebody decided before.
     */
    public boolean pick(Person by, Story story, Optional<Long> topicId, String why) {
        return jdbi.inTransaction(
                _ -> {
                    var now = clock.instant();
                    var isFirst =
                            stories.decide(
                                    story.id(), StoryState.PICKED, Optional.of(by.id()), now);
                    if (isFirst) {
                        publish(story.id(), topicId, why, now);
                    }
                    return isFirst;
                });
    }

    /** False when somebody decided before. */
    public boolean setAside(Person by, Story story) {
        return stories.decide(story.id(), StoryState.ASIDE, Optional.of(by.id()), clock.instant());
    }

    /** It waits again, and readers see it no more. False when it does so already. */
    public boolean bringBack(Story story) {
        return jdbi.inTransaction(
                _ -> {
                    var isFirst = stories.bringBack(story.id(), story.state());
                    if (isFirst && story.state() == StoryState.PICKED) {
                        story.itemId().ifPresent(feed.press()::withdraw);
                        feed.press().changed();
                    }
                    return isFirst;
                });
    }

    /** The job: what nobody picked for a long time is kept no longer. */
    public void fade() {
        var now = clock.instant();
        var before = now.minus(Duration.ofDays(settings.get(Programme.PRESS_DAYS)));
        for (var state : List.of(StoryState.WAITING, StoryState.ASIDE)) {
            boolean isMore;
            do {
                isMore = fade(state, before);
            } while (isMore);
        }
        stories.forgetShingles(now.minus(TITLES_KEPT));
    }

    private void publish(long story, Optional<Long> topicId, String why, Instant now) {
        var item = entries.lead(story).item(topicId, why, now);
        stories.publish(story, topicId, why, feed.press().publish(item));
        feed.press().changed();
    }

    private boolean fade(StoryState state, Instant before) {
        return jdbi.inTransaction(
                _ -> {
                    entries.lockGrouping();
                    var old = stories.old(state, before);
                    if (!old.isEmpty()) {
                        stories.fadeEntries(old);
                        stories.delete(old);
                    }
                    return !old.isEmpty();
                });
    }

    private List<Story> told(List<Story.Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var told = previewed(stories.entries(rows.stream().map(Story.Row::id).toList()));
        var byStory = told.collect(Collectors.groupingBy(StoryEntry::storyId));
        return rows.stream().map(row -> row.with(byStory.get(row.id()))).toList();
    }

    /** What a source says nothing about, its page may. */
    private Stream<StoryEntry> previewed(List<StoryEntry> entries) {
        var bare =
                entries.stream()
                        .filter(it -> it.summary().isEmpty())
                        .flatMap(it -> it.link().stream())
                        .toList();
        var found = previews.of(bare);
        return entries.stream().map(it -> it.with(it.link().map(found::get)));
    }
}
