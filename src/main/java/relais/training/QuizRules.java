package relais.training;

import java.util.Optional;

/**
 * How a quiz is to be passed.
 *
 * @param pass per cent of the questions that are to be answered well
 * @param draw how many questions a try draws from the bank; all, where empty
 * @param tries how many there are before a pause; any number, where empty
 * @param pauseHours how long the pause is, where there is one
 * @param timeLimit minutes of a try, where there is a clock
 */
public record QuizRules(
        int pass,
        Optional<Integer> draw,
        Optional<Integer> tries,
        Optional<Integer> pauseHours,
        Optional<Integer> timeLimit) {

    /** All questions of the bank, as often as one likes, without a clock. */
    static QuizRules simple(int pass) {
        return new QuizRules(
                pass, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How many of so many questions are so many per cent, rounded up. */
    static int needed(int questions, int pass) {
        return (questions * pass + 99) / 100;
    }
}
