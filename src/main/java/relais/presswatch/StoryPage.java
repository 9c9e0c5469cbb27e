package relais.presswatch;

import relais.feed.Topic;
import relais.people.Role;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story at the desk, and what can be done with it. */
public record StoryPage(
        Visit visit, StoryFilter filter, Story story, List<Topic> topics, StoryForm picking) {

    public boolean mayDecide() {
        return visit.person().isEverywhere(Role.EDITOR);
    }

    public Form form() {
        return picking.form();
    }

    /** Their names by the slugs that stand in forms. */
    public Map<String, String> topicNames() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(topic -> names.put(topic.slug(), topic.name()));
        return names;
    }

    /** Of its words, where it is another than the page's. */
    public String otherLanguage() {
        return visit.otherLanguage(story.lead().language());
    }

    /** Where readers find it; null while they do not. */
    public String itemPath() {
        return story.state() == StoryState.PICKED
                ? story.itemId().map(it -> "/feed/" + it).orElse(null)
                : null;
    }

    /** Where a decision about it goes. */
    public String path(String what) {
        return "/studio/press/" + story.id() + "/" + what + filter.query();
    }
}
