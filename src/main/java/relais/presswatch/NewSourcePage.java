package relais.presswatch;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form for a new source. */
public record NewSourcePage(Visit visit, SourceForm source, List<Topic> topics) {

    public Form form() {
        return source.form();
    }

    /** Addresses of feeds by themselves, to choose from. */
    public Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        source.offers().keySet().forEach(it -> addresses.put(it, it));
        return addresses;
    }

    public Map<String, String> languages() {
        var names = new LinkedHashMap<String, String>();
        names.put("fr", visit.text("layout.language.fr"));
        names.put("en", visit.text("layout.language.en"));
        return names;
    }

    public Map<String, String> topicNames() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(topic -> names.put(topic.slug(), topic.name()));
        return names;
    }
}
