package relais.joining;

import java.util.List;
import java.util.Optional;

/**
 * What a member decides for themselves: how they appear on boards, what they want to hear about.
 */
public record Choices(BoardName boardName, Optional<String> pseudonym, List<Long> topics) {}
