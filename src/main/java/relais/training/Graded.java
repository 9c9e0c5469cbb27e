package relais.training;

import java.util.List;

/** A quiz that was answered, with what there is to say about each answer. */
public record Graded(Attempt attempt, List<Question> questions) {

    public record Question(
            boolean multiple,
            String language,
            String prompt,
            String explanation,
            boolean well,
            List<Choice> choices) {

        /** Nothing wrong was chosen, but something right is missing. */
        public boolean isIncomplete() {
            return !well && choices.stream().filter(Choice::chosen).allMatch(Choice::correct);
        }
    }

    public record Choice(String words, String feedback, boolean chosen, boolean correct) {}
}
