package relais.timeline;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stretch of the timeline, and what one may narrow it to. */
public record TimelinePage(
        Visit visit,
        TimelineFilter filter,
        List<Card> cards,
        Optional<String> more,
        List<Topic> topics,
        List<String> countryCodes) {

    public Map<String, String> networks() {
        return Choices.networks(visit);
    }

    public Map<String, String> languages() {
        return Languages.names(visit);
    }

    public Map<String, String> countries() {
        return visit.countries(countryCodes);
    }

    public Map<String, String> topicOptions() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(it -> names.put(it.slug(), it.name()));
        return names;
    }

    /** What is chosen, as the form shows it. */
    public Form form() {
        var values = new HashMap<String, List<String>>();
        filter.topic().ifPresent(it -> values.put("topic", List.of(it.slug())));
        filter.network().ifPresent(it -> values.put("network", List.of(it.key())));
        filter.country().ifPresent(it -> values.put("country", List.of(it)));
        filter.language().ifPresent(it -> values.put("language", List.of(it)));
        return Form.filled(values);
    }

    public boolean isChosen(Voice voice) {
        return filter.voice().equals(Optional.of(voice));
    }
}
