package relais.presswatch;

import java.time.Instant;
import java.util.Optional;

/** An entry as a feed has it: everything may be missing, anything may be HTML. */
record RawEntry(
        String guid,
        String link,
        String title,
        String summary,
        String content,
        Optional<Instant> published,
        String language,
        String author) {}
