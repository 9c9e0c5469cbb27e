package relais.training;

import java.util.List;

/** A quiz that was answered, with what there is to say about each answer. */
public record Graded(Attempt attempt, List<Question> questions) {

    /**
     * @param choices what was to choose from
     * @param lines where nothing was to be chosen: what was put in order, paired or written
     */
    public record Question(
            QuestionKind kind,
            String language,
            String prompt,
            String explanation,
            boolean well,
            List<Choice> choices,
            List<Line> lines) {

        public boolean isMultiple() {
            return kind == QuestionKind.MULTIPLE;
        }

        /** Nothing wrong was chosen, but something right is missing. */
        public boolean isIncomplete() {
            return kind.isChoice()
                    && !well
                    && choices.stream().filter(Choice::chosen).allMatch(Choice::correct);
        }
    }

    public record Choice(String words, String feedback, boolean chosen, boolean correct) {}

    /**
     * @param words what was to be placed or paired; empty for a gap
     * @param given the place, the partner or what was written; empty where nothing was
     * @param expected what would have been right
     */
    public record Line(String words, String given, String expected, boolean right) {}
}
