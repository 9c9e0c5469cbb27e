package relais.training;

/**
 * One try of a quiz, handed in.
 *
 * @param number which try of this person it is, from 1
 * @param version of the module, whose questions these were
 * @param well how many questions were answered well
 * @param pass per cent that were needed
 * @param late its time was over: it cannot pass
 * @param answers as {@link Answers} keeps them
 * @param marks as {@link Marks} keeps them; null in tries from before they were kept
 */
public record Attempt(
        int number,
        int version,
        int well,
        int questions,
        int pass,
        boolean late,
        String answers,
        String marks) {

    public boolean isPassed() {
        return !late && well >= needed();
    }

    public int needed() {
        return QuizRules.needed(questions, pass);
    }
}
