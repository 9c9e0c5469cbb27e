package relais.drafting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody may begin who has no beginning: some sentences of the piece, quoted, a question
 * that only they can answer, and that they work here. Clearly no text yet.
 *
 * @param question empty where there is none
 * @param disclosure empty where nothing is prescribed
 */
public record Outline(String language, List<String> sentences, String question, String disclosure) {

    private static final String HERE = "…";

    public boolean isBlank() {
        return sentences.isEmpty();
    }

    public List<String> quotes() {
        return sentences.stream().map(this::quoted).toList();
    }

    /** As it is put into a text. */
    public String words() {
        return Stream.concat(
                        Stream.of(String.join("\n", quotes())),
                        Stream.of(asked(), disclosure).filter(it -> !it.isBlank()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The same without its last line, for a text that says it already. */
    public Outline undisclosed() {
        return new Outline(language, sentences, question, "");
    }

    private String asked() {
        return question.isBlank() ? HERE : question + "\n" + HERE;
    }

    private String quoted(String sentence) {
        return language.equals("fr") ? "«\u00a0" + sentence + "\u00a0»" : "“" + sentence + "”";
    }
}
