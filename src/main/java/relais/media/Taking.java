package relais.media;

/** What became of a file that somebody uploaded. */
public sealed interface Taking {

    record Taken(Medium medium) implements Taking {}

    /**
     * @param messageKey what is wrong with it
     */
    record Refused(String messageKey) implements Taking {}
}
