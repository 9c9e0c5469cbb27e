package relais.feed;

import gg.jte.Content;

import org.jdbi.v3.core.mapper.Nested;

/** A content item with everything there is to read of it; the body was sanitised when it came. */
public record Article(@Nested ContentItem item, String body) {

    public Content html() {
        return output -> output.writeContent(body);
    }

    /** Whether there is more to read here than the summary says. */
    public boolean hasBody() {
        return !body.isBlank();
    }
}
