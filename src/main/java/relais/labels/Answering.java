package relais.labels;

/** What became of HR's or the lead's decision. */
public sealed interface Answering {

    record Done() implements Answering {}

    /** Somebody else was faster, or the wish was withdrawn. */
    record TooLate() implements Answering {}

    /** Path or months are missing, or they have left the programme. */
    record NotReady() implements Answering {}

    record AlreadyChampion() implements Answering {}

    /** A founding champion is sponsored by nobody. */
    record HasSponsor(String sponsorName) implements Answering {}
}
