package relais.training;

import java.time.Instant;
import java.util.Optional;

/**
 * A module as its authors see it: the draft, or what is published where nothing was changed since.
 *
 * @param version what is published; 0 while nothing is
 * @param publishedAt also of what was published before it was taken away
 * @param revision how often authors have changed it: what their forms have seen
 */
public record AuthoredModule(
        long id,
        long pathId,
        String pathSlug,
        String slug,
        int version,
        int revision,
        Draft draft,
        Optional<Instant> editedAt,
        Optional<String> editedBy,
        Optional<Instant> publishedAt,
        Optional<Instant> withdrawnAt) {

    static AuthoredModule of(AuthoringStore.Row row) {
        return new AuthoredModule(
                row.id(),
                row.pathId(),
                row.pathSlug(),
                row.slug(),
                row.version(),
                row.revision(),
                Draft.read(row.document()),
                row.editedAt(),
                row.editedBy(),
                row.publishedAt(),
                row.withdrawnAt());
    }

    public boolean isPublished() {
        return version > 0;
    }

    public boolean isChanged() {
        return editedAt.isPresent();
    }

    /** It was published, and taken away. */
    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }

    /** What is away is brought back first. */
    public boolean isPublishable() {
        return isChanged() && !isWithdrawn() && draft.problems().isEmpty();
    }

    public String url() {
        return "/studio/training/" + pathSlug + "/" + slug;
    }

    /** Where learners find it. */
    public String learnersUrl() {
        return "/training/" + pathSlug + "/" + slug;
    }
}
