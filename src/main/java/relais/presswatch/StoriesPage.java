package relais.presswatch;

import relais.feed.Topic;
import relais.people.Role;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stretch of the desk, and what one may narrow it to. */
public record StoriesPage(
        Visit visit,
        StoryFilter filter,
        List<StoryPage> stories,
        Optional<String> more,
        long waiting,
        List<SourceStore.Named> sources,
        List<Topic> topics) {

    public boolean mayDecide() {
        return visit.person().isEverywhere(Role.EDITOR);
    }

    public StoryState[] states() {
        return StoryState.values();
    }

    public Map<String, String> sourceNames() {
        var names = new LinkedHashMap<String, String>();
        sources.forEach(source -> names.put(String.valueOf(source.id()), source.name()));
        return names;
    }

    public Map<String, String> topicNames() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(topic -> names.put(topic.slug(), topic.name()));
        return names;
    }

    /** What is chosen, as the form shows it. */
    public Form form() {
        var chosen = new LinkedHashMap<String, List<String>>();
        filter.sourceId().ifPresent(it -> chosen.put("source", List.of(String.valueOf(it))));
        filter.topic().ifPresent(it -> chosen.put("about", List.of(it.slug())));
        return Form.filled(chosen);
    }
}
