package relais.timeline;

/** What somebody said in a post that they declared. */
public record Wording(long postId, long authorId, String words) {}
