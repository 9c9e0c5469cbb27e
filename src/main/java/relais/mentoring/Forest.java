package relais.mentoring;

/** All trees in numbers: how many begin, how many people stand in them, how deep they go. */
public record Forest(int roots, int people, int generations) {

    static final Forest NONE = new Forest(0, 0, 0);
}
