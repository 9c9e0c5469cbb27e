package relais.studio;

import org.jdbi.v3.core.Jdbi;

import relais.feed.Feed;
import relais.feed.Topic;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the made-up company wrote: published over months, planned, and one in the making. */
final class DemoContent {

    private final Studio studio;
    private final Feed feed;
    private final PeopleStore people;

    DemoContent(Jdbi jdbi, Studio studio, Feed feed) {
        this.studio = studio;
        this.feed = feed;
        this.people = jdbi.onDemand(PeopleStore.class);
    }

    void load(Instant now) {
        var topics = feed.topics("en").stream().collect(Collectors.toMap(Topic::slug, Topic::id));
        articles().forEach((name, texts) -> load(name, texts, topics, now));
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

    private void load(
            String name, Map<String, ArticleFile> texts, Map<String, Long> topics, Instant now) {
        var about = texts.values().iterator().next().about();
        var author = author(name, about.author());
        long id = studio.create(author, draft(about, texts, topics));
        if (about.daysAgo() != null) {
            var at = now.minus(Duration.ofDays(about.daysAgo()).plusMinutes(7));
            var piece = studio.first(id);
            studio.publish(author, piece, piece.revision(), at, "");
        }
    }

    private Person author(String name, String account) {
        return people.activeByEmail(account + "@relais.example")
                .orElseThrow(
                        () -> new IllegalArgumentException(name + ": who is " + account + "?"));
    }

    private static Draft draft(
            ArticleFile.About about, Map<String, ArticleFile> texts, Map<String, Long> topics) {
        return new Draft(
                about.format(),
                topics.get(about.topic()),
                texts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> text(it.getValue()))),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Draft.Text text(ArticleFile file) {
        return new Draft.Text(file.about().title(), file.about().summary(), file.markdown());
    }
}
