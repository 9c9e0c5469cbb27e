package relais.hub;

import relais.feed.ContentItem;
import relais.training.ModuleProgress;
import relais.training.PathProgress;

import java.util.Optional;

/**
 * The one thing that the hub proposes. There is always one, never two, and it can be put off.
 *
 * @param item what to read, where the step is to read
 * @param count how many: modules done, people waiting
 * @param minutes of working time, where the step is to learn
 */
public record NextStep(
        Kind kind, String link, Optional<ContentItem> item, int count, Optional<Integer> minutes) {

    NextStep(Kind kind, String link, Optional<ContentItem> item, int count) {
        this(kind, link, item, count, Optional.empty());
    }

    /** In the order in which they are proposed. */
    public enum Kind {
        PAUSED,
        ANSWER,
        OFFERED,
        PLANNED,
        READ_FIRST,
        JOIN,
        LEARN,
        ASK,
        LABEL,
        LABEL_NEAR,
        SHARE,
        READ,
        REST
    }

    /** The same, along this path. */
    NextStep along(PathProgress path) {
        return new NextStep(
                kind, path.url(), item, path.done(), path.next().map(ModuleProgress::minutes));
    }

    /** The part of a message's key that names this step. */
    public String word() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Steps that stay until they are done may be put off; reading comes and goes by itself. */
    public boolean canWait() {
        return switch (kind) {
            case JOIN, LEARN, ASK, LABEL, LABEL_NEAR, SHARE -> true;
            case PAUSED, ANSWER, OFFERED, PLANNED, READ_FIRST, READ, REST -> false;
        };
    }
}
