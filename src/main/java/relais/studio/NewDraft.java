package relais.studio;

import relais.feed.ContentFormat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words in one language that are to become a piece of content. */
public record NewDraft(
        ContentFormat format,
        Optional<Long> topicId,
        String language,
        String title,
        String summary,
        String markdown,
        List<Long> creditedPeople) {

    Draft draft() {
        return new Draft(
                format,
                topicId.orElse(null),
                Map.of(language, new Draft.Text(title, summary, markdown)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.copyOf(creditedPeople),
                null);
    }
}
