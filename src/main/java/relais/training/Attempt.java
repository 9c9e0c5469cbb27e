package relais.training;

/**
 * One try of a quiz, handed in.
 *
 * @param number which try of this person it is, from 1
 * @param well how many questions were answered well
 * @param pass per cent that were needed
 * @param answers as {@link Answers} keeps them
 */
public record Attempt(int number, int well, int questions, int pass, String answers) {

    public boolean isPassed() {
        return well >= needed(questions, pass);
    }

    public int needed() {
        return needed(questions, pass);
    }

    /** How many of so many questions are so many per cent, rounded up. */
    static int needed(int questions, int pass) {
        return (questions * pass + 99) / 100;
    }
}
