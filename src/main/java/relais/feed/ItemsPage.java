package relais.feed;

import relais.web.Form;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stretch of the feed, and what one may narrow it to.
 *
 * @param isFront whether it is the beginning of somebody's own feed
 * @param news how many pieces came out since the reader was here
 * @param weekBefore the week of what the page before ended with
 */
public record ItemsPage(
        Visit visit,
        FeedFilter filter,
        boolean isFront,
        List<Ranked> items,
        Optional<LocalDate> weekBefore,
        Optional<String> more,
        List<FormatShare> mix,
        List<Topic> topics,
        long news,
        Shelf.View front) {

    static ItemsPage own(
            Visit visit,
            Shelf.View front,
            Optional<FeedPlace> after,
            List<Ranked> items,
            Optional<String> more) {
        return new ItemsPage(
                visit,
                FeedFilter.ALL,
                after.isEmpty(),
                items,
                after.map(FeedPlace::week),
                more,
                front.mix(),
                front.topics(),
                front.news(),
                front);
    }

    static ItemsPage newest(
            Visit visit,
            Shelf.View front,
            FeedFilter filter,
            List<ContentItem> items,
            Optional<String> more) {
        return new ItemsPage(
                visit,
                filter,
                false,
                items.stream()
                        .map(
                                it ->
                                        Ranked.of(
                                                it,
                                                front.marks(),
                                                front.reader(),
                                                Ranked.monday(it.publishedAt(), visit.zone())))
                        .toList(),
                Optional.empty(),
                more,
                front.mix(),
                front.topics(),
                0,
                front);
    }

    /** The names of the topics by the slugs that stand in addresses. */
    public Map<String, String> topicNames() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(topic -> names.put(topic.slug(), topic.name()));
        return names;
    }

    /** What is chosen, as the form shows it. */
    public Form form() {
        return Form.filled(
                filter.topic().map(it -> Map.of("topic", List.of(it.slug()))).orElse(Map.of()));
    }

    /** The first of all is told larger; a part of the feed has no front page. */
    public boolean isLead(Ranked ranked) {
        return isFront && ranked == items.getFirst();
    }

    /** Whether another week begins with it: then its heading stands before it. */
    public boolean beginsWeek(Ranked ranked) {
        if (!filter.isAll() || ranked.because() == Because.PINNED) {
            return false;
        }
        int place = items.indexOf(ranked);
        return place == 0
                ? !weekBefore.equals(Optional.of(ranked.week()))
                : items.get(place - 1).because() == Because.PINNED
                        || !items.get(place - 1).week().equals(ranked.week());
    }

    public boolean isThisWeek(Ranked ranked) {
        return ranked.week().equals(Ranked.monday(visit.now(), visit.zone()));
    }

    public boolean isNew(ContentItem item) {
        return front.isNew(item);
    }

    public boolean isChosen(ContentFormat format) {
        return filter.format().filter(format::equals).isPresent();
    }
}
