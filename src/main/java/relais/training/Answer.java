package relais.training;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.List;
import java.util.Map;

/** What somebody answered to one question. Choices are called by their ids. */
public sealed interface Answer {

    /** Nothing: the time was over. */
    Answer NONE = new Picked(List.of());

    /** Choices: in the order that was given, where the question asks for one. */
    record Picked(@JsonValue List<Long> choices) implements Answer {}

    /** To each choice the one whose partner was put beside it. */
    record Matched(@JsonValue Map<Long, Long> partners) implements Answer {}

    /** What was written into the gap. */
    record Filled(@JsonValue String words) implements Answer {}
}
