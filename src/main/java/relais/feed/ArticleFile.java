package relais.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import relais.web.Markdown;

import java.util.regex.Pattern;

/** An article in one language as it stands in a file: Markdown below a few lines about it. */
record ArticleFile(About about, String html) {

    /** Author is the account of somebody: {@code editor} for editor@relais.example. */
    record About(
            String title,
            String summary,
            ContentFormat format,
            String topic,
            int minutes,
            int daysAgo,
            String author) {}

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(
                            com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                    .build();
    private static final Pattern PARTS =
            Pattern.compile("---\\R(.*?\\R)---\\R(.*)", Pattern.DOTALL);

    static ArticleFile of(String name, String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    name + " does not begin with lines about it between ---");
        }
        try {
            return new ArticleFile(
                    YAML.readValue(parts.group(1), About.class), Markdown.toHtml(parts.group(2)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ": " + e.getOriginalMessage(), e);
        }
    }
}
