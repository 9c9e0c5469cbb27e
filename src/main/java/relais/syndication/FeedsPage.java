package relais.syndication;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address at which one's own reader of feeds finds one's feed.
 *
 * @param madeAt absent: there is none
 * @param address only just after it was made
 */
public record FeedsPage(
        Visit visit,
        Optional<Instant> madeAt,
        Optional<String> address,
        List<Topic> topics,
        Form form) {

    public Map<String, String> topicOptions() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(it -> names.put(it.slug(), it.name()));
        return names;
    }
}
