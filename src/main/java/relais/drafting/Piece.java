package relais.drafting;

/** What comes of a model's answer, in its order. */
sealed interface Piece {

    record Words(String words) implements Piece {}

    /** It said all that it wanted to. */
    record End() implements Piece {}

    record Broken(Trouble trouble) implements Piece {}
}
