package relais.timeline;

/** What became of a post that somebody declares. */
public sealed interface Declaration {

    /** Also where the same form came before. */
    record Declared(long id) implements Declaration {}

    /** They declared this link before. */
    record AlreadyYours(long id) implements Declaration {}

    /** A colleague, or an account of the company, has this link. */
    record SomebodyElses() implements Declaration {}
}
