package relais.training;

import java.util.List;

/**
 * The questions of a quiz as one person sees them before answering, in one try. What is right is
 * not in here, so that no page can show it.
 *
 * @param number which try of this person it is, from 1
 * @param needed how many questions are to be answered well
 */
public record Sheet(int number, int needed, List<Question> questions) {

    /**
     * @param name what the page calls it: different in each try
     */
    public record Question(
            long id,
            String name,
            QuestionKind kind,
            String language,
            String prompt,
            List<Choice> choices) {

        public boolean isMultiple() {
            return kind == QuestionKind.MULTIPLE;
        }
    }

    public record Choice(long id, String name, String words) {}
}
