package relais.mentoring;

/** What became of a champion's answer to a request. */
public sealed interface Answering
        permits Answering.Accepted, Answering.Declined, Answering.Withdrawn, Obstacle {

    /** Also when it had been accepted before: twice is the same as once. */
    record Accepted() implements Answering {}

    /** Also when it had been declined before. */
    record Declined() implements Answering {}

    /** The one who asked took it back, or one of the two left the programme. */
    record Withdrawn() implements Answering {}
}
