package relais.feed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.jdbi.v3.core.Jdbi;

import relais.people.PeopleStore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes with the portal: the topics of any company, and the made-up one's content. */
final class Library {

    private record StarterTopic(String slug, String icon, Map<String, String> name) {}

    private record DemoSource(String file, String name, String language, String topic) {}

    private final Jdbi jdbi;
    private final TopicStore topics;
    private final ContentStore content;
    private final PeopleStore people;
    private final Clock clock;

    Library(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.topics = jdbi.onDemand(TopicStore.class);
        this.content = jdbi.onDemand(ContentStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.clock = clock;
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

    void loadDemo(PressWatch pressWatch) {
        jdbi.useTransaction(
                _ -> {
                    if (!content.anyArticle()) {
                        articles().forEach(this::insert);
                        insertSources(pressWatch);
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

    /** The languages of each article together: 01-water.fr.md and 01-water.en.md are one. */
    private static Map<String, Map<String, ArticleFile>> articles() {
        var articles = new LinkedHashMap<String, Map<String, ArticleFile>>();
        BundledFiles.in("/db/demo/articles")
                .forEach(
                        (name, text) -> {
                            var parts = name.split("\\.");
                            articles.computeIfAbsent(parts[0], _ -> new LinkedHashMap<>())
                                    .put(parts[1], ArticleFile.of(name, text));
                        });
        return articles;
    }

    private void insert(String slug, Map<String, ArticleFile> texts) {
        var about = texts.values().iterator().next().about();
        var now = clock.instant();
        var author = people.idOfEmail(about.author() + "@relais.example");
        long id =
                content.insertArticle(
                        about.format(),
                        about.topic(),
                        author.orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                slug + ": who is " + about.author())),
                        about.minutes(),
                        now.minus(Duration.ofDays(about.daysAgo()).plusMinutes(7)),
                        now);
        texts.forEach(
                (language, text) ->
                        content.insertText(
                                id,
                                language,
                                text.about().title(),
                                text.about().summary(),
                                text.html()));
    }

    private void insertSources(PressWatch pressWatch) {
        var ids = topics.all("en").stream().collect(Collectors.toMap(Topic::slug, Topic::id));
        for (var source : read("/db/demo/sources.yaml", new TypeReference<List<DemoSource>>() {})) {
            pressWatch.add(
                    "file:" + source.file(),
                    source.name(),
                    source.language(),
                    Optional.ofNullable(ids.get(source.topic())),
                    Optional.empty());
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
