package relais.presswatch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import relais.feed.Feed;
import relais.feed.Topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the made-up company reads. */
final class DemoSources {

    private record Source(
            String file, String name, String language, String topic, boolean publishes) {}

    private DemoSources() {}

    static void addTo(PressWatch pressWatch, Feed feed) {
        var topics = feed.topics("en").stream().collect(Collectors.toMap(Topic::slug, Topic::id));
        for (var source : sources()) {
            pressWatch.add(
                    "file:" + source.file(),
                    source.name(),
                    source.language(),
                    Optional.ofNullable(topics.get(source.topic())),
                    source.publishes(),
                    Optional.empty());
        }
    }

    private static List<Source> sources() {
        try (var yaml = DemoSources.class.getResourceAsStream("/db/demo/sources.yaml")) {
            return new YAMLMapper().readValue(yaml, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
