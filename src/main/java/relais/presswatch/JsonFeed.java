package relais.presswatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** JSON Feed 1 and 1.1. */
final class JsonFeed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFeed() {}

    static RawFeed read(byte[] bytes) throws FeedFailure {
        var feed = parsed(bytes);
        if (!feed.path("version").asText().contains("jsonfeed.org/version/1")
                || !feed.path("items").isArray()) {
            throw new FeedFailure(Problem.NOT_A_FEED);
        }
        var entries =
                StreamSupport.stream(feed.path("items").spliterator(), false)
                        .map(it -> entry(it, feed))
                        .toList();
        return new RawFeed(
                feed.path("home_page_url").asText(),
                feed.path("title").asText(),
                feed.path("language").asText(),
                entries);
    }

    private static JsonNode parsed(byte[] bytes) throws FeedFailure {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new FeedFailure(
                    Problem.BROKEN_JSON, at == null ? "" : at.getLineNr() + ":" + at.getColumnNr());
        } catch (IOException _) {
            throw new FeedFailure(Problem.BROKEN_JSON);
        }
    }

    private static RawEntry entry(JsonNode item, JsonNode feed) {
        return new RawEntry(
                item.path("id").asText(),
                first(item, "url", "external_url"),
                item.path("title").asText(),
                item.path("summary").asText(),
                item.hasNonNull("content_html")
                        ? item.path("content_html").asText()
                        : PlainText.html(item.path("content_text").asText()),
                date(first(item, "date_published", "date_modified")),
                item.path("language").asText(),
                author(item).isEmpty() ? author(feed) : author(item));
    }

    private static String first(JsonNode item, String name, String otherwise) {
        return item.path(name).asText(item.path(otherwise).asText());
    }

    /** Version 1 knows one author, version 1.1 several. */
    private static String author(JsonNode node) {
        var authors = node.has("authors") ? node.path("authors") : node.path("author");
        return authors.isArray()
                ? StreamSupport.stream(authors.spliterator(), false)
                        .map(it -> it.path("name").asText())
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "))
                : authors.path("name").asText();
    }

    private static Optional<Instant> date(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.strip()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
