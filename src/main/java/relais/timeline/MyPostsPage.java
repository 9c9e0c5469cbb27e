package relais.timeline;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * One's own posts, and those that one helped with.
 *
 * @param voice what is asked of those who lead
 */
public record MyPostsPage(
        Visit visit, List<Card> mine, List<Card> helped, Optional<VoiceStore.Named> voice) {}
