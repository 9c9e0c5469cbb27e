package relais.campaigns;

/**
 * How far a campaign has come.
 *
 * @param acts stories that count
 */
public record Progress(long acts, long people, long countries) {}
