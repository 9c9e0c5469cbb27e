package relais.kits;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a kit offers in one language beside its openings.
 *
 * @param facts that may be told
 * @param angles from which it may be looked at
 * @param questions that make a reader think of something of their own
 * @param avoid what is better left unsaid
 * @param hashtags with spaces between them
 * @param disclosure how it is said that one works here; empty: as the charter says
 */
public record Aids(
        List<String> facts,
        List<String> angles,
        List<String> questions,
        List<String> avoid,
        String hashtags,
        String disclosure) {

    public static final Aids NONE = new Aids(null, null, null, null, null, null);

    public Aids {
        facts = List.copyOf(Objects.requireNonNullElse(facts, List.of()));
        angles = List.copyOf(Objects.requireNonNullElse(angles, List.of()));
        questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
        avoid = List.copyOf(Objects.requireNonNullElse(avoid, List.of()));
        hashtags = Objects.requireNonNullElse(hashtags, "");
        disclosure = Objects.requireNonNullElse(disclosure, "");
    }

    /** What a draft that holds it would have from the kit. */
    Stream<String> wordings() {
        return Stream.concat(facts.stream(), angles.stream());
    }
}
