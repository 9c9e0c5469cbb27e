package relais.outside;

/** What one server said, before it is followed anywhere. */
sealed interface Reply {

    record Content(Answer answer) implements Reply {}

    record Unchanged() implements Reply {}

    record Elsewhere(String location, boolean always) implements Reply {}
}
