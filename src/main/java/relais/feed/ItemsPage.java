package relais.feed;

import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stretch of the feed, and what one may narrow it to. */
public record ItemsPage(
        Visit visit,
        FeedFilter filter,
        boolean isFront,
        List<ContentItem> items,
        Optional<String> more,
        List<FormatShare> mix,
        List<Topic> topics) {

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

    /** The newest of all is told larger; a part of the feed has no front page. */
    public boolean isLead(ContentItem item) {
        return isFront && item == items.getFirst();
    }

    public boolean isChosen(ContentFormat format) {
        return filter.format().filter(format::equals).isPresent();
    }
}
