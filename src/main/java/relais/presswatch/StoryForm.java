package relais.presswatch;

import relais.feed.Topic;
import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Under which topic readers find a story, and why it matters. */
public record StoryForm(Form form) {

    private static final int LONGEST = 400;

    static StoryForm of(Story story, List<Topic> topics) {
        var topic =
                topics.stream()
                        .filter(it -> story.topicId().filter(id -> id == it.id()).isPresent())
                        .map(Topic::slug)
                        .findFirst();
        return new StoryForm(
                Form.filled(
                        Map.of(
                                "topic", topic.stream().toList(),
                                "why", List.of(story.why()))));
    }

    static StoryForm submitted(Form form, List<Topic> topics) {
        var slug = form.value("topic");
        form.check(
                        "topic",
                        slug.isEmpty() || topics.stream().anyMatch(it -> it.slug().equals(slug)),
                        "form.error.required")
                .atMost(LONGEST, "why");
        return new StoryForm(form);
    }

    Optional<Long> topicId(List<Topic> topics) {
        return topics.stream()
                .filter(it -> it.slug().equals(form.value("topic")))
                .map(Topic::id)
                .findFirst();
    }

    /** One line. */
    String why() {
        return form.value("why").replaceAll("\\s+", " ");
    }
}
