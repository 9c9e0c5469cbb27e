package relais.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.jdbi.v3.core.Jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What comes with the portal: the topics of any company. */
final class Library {

    private record StarterTopic(String slug, String icon, Map<String, String> name) {}

    private final Jdbi jdbi;
    private final TopicStore topics;
    private final ContentStore content;

    Library(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.topics = jdbi.onDemand(TopicStore.class);
        this.content = jdbi.onDemand(ContentStore.class);
    }

    void loadTopics() {
        jdbi.useTransaction(
                _ -> {
                    if (!topics.any()) {
                        insertTopics();
                        content.changed();
                    }
                });
    }

    private void insertTopics() {
        int position = 0;
        for (var topic :
                read("/db/starter/topics.yaml", new TypeReference<List<StarterTopic>>() {})) {
            long id = topics.insert(topic.slug(), topic.icon(), position++);
            topic.name().forEach((language, name) -> topics.insertText(id, language, name));
        }
    }

    private static <T> T read(String file, TypeReference<T> type) {
        try (var yaml = Library.class.getResourceAsStream(file)) {
            return new YAMLMapper().readValue(yaml, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
