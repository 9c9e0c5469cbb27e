package relais.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import relais.feed.ContentFormat;

import java.util.regex.Pattern;

/** An article in one language as it stands in a file: Markdown below a few lines about it. */
record ArticleFile(About about, String markdown) {

    /**
     * @param author the account of somebody: {@code editor} for editor@relais.example
     * @param daysAgo below zero for what is planned; none for a draft
     */
    record About(
            String title,
            String summary,
            ContentFormat format,
            String topic,
            Integer daysAgo,
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
                    YAML.readValue(parts.group(1), About.class), parts.group(2).strip());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ": " + e.getOriginalMessage(), e);
        }
    }
}
