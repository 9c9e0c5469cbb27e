package relais.drafting;

/**
 * Why a model's answer is of no use. In the log it stands by its name, without a word of anybody.
 */
enum Trouble {
    /** Nobody there, or the line was cut. */
    UNREACHABLE,
    /** It has too much to do: it is left alone at once. */
    OVERLOADED,
    /** It says no. */
    REFUSED,
    /** What comes is no stream of words. */
    STRANGE,
    /** It ends in the middle. */
    CUT,
    /** It does not end. */
    ENDLESS,
    SLOW
}
