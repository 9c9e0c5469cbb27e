package relais.feed;

import relais.people.Names;
import relais.web.WebLink;

import java.time.Instant;
import java.util.Optional;

/**
 * A piece of content as one reader sees it: in a language of theirs, and what they did with it.
 *
 * @param comments that stand
 * @param picture the address of a medium
 * @param pictureWords what it shows, for those who do not see it
 * @param isKept as a bookmark
 */
public record ContentItem(
        long id,
        ContentFormat format,
        Optional<String> link,
        Instant publishedAt,
        int minutes,
        String notes,
        long reactions,
        long comments,
        Optional<String> picture,
        String pictureWords,
        String language,
        String title,
        String summary,
        Optional<Long> topicId,
        Optional<String> topicSlug,
        Optional<String> topicName,
        Optional<Integer> topicPosition,
        Optional<String> sourceName,
        Optional<String> authorName,
        Audience audience,
        boolean isPinned,
        boolean isRead,
        boolean isKept,
        Optional<ReactionKind> reaction) {

    /** As somebody sees it who did this with it. */
    ContentItem marked(boolean isRead, boolean isKept, Optional<ReactionKind> reaction) {
        return with(reactions, isRead, isKept, reaction);
    }

    ContentItem withReactions(long reactions) {
        return with(reactions, isRead, isKept, reaction);
    }

    private ContentItem with(
            long reactions, boolean isRead, boolean isKept, Optional<ReactionKind> reaction) {
        return new ContentItem(
                id,
                format,
                link,
                publishedAt,
                minutes,
                notes,
                reactions,
                comments,
                picture,
                pictureWords,
                language,
                title,
                summary,
                topicId,
                topicSlug,
                topicName,
                topicPosition,
                sourceName,
                authorName,
                audience,
                isPinned,
                isRead,
                isKept,
                reaction);
    }

    public String path() {
        return "/feed/" + id;
    }

    /** Where its picture is read; JTE leaves null out. */
    public String pictureSource() {
        return picture.map(it -> "/media/" + it).orElse(null);
    }

    public boolean isPress() {
        return format == ContentFormat.PRESS;
    }

    public int hue() {
        return topicPosition.map(Topic::hue).orElseGet(() -> Names.hue(sourceName.orElse("")));
    }

    /** The site where the whole of it is. */
    public Optional<String> site() {
        return link.map(WebLink::host);
    }

    public boolean has(Note note) {
        return notes.contains(note.name());
    }
}
