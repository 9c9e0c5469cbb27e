package relais.newsletter;

/**
 * Whether a member gets the newsletter.
 *
 * @param wanted by themselves: they are asked for nothing, and may switch it off
 * @param refused whether their mail server turned it away so often that it is not sent any more
 */
public record Subscription(boolean wanted, boolean refused) {}
