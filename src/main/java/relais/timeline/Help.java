package relais.timeline;

import java.util.Optional;

/**
 * Whether somebody helped to write a post.
 *
 * @param by who; nobody: the author does not say
 */
public record Help(boolean given, Optional<Long> by) {

    public static final Help NONE = new Help(false, Optional.empty());
}
