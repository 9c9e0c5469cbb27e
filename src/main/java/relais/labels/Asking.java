package relais.labels;

/** What became of asking for the label, for oneself or for a protégé. */
public sealed interface Asking {

    record Asked() implements Asking {}

    /** There is an open wish already. */
    record AlreadyAsked() implements Asking {}

    /** Path or months are still missing. */
    record NotReady() implements Asking {}

    record AlreadyChampion() implements Asking {}
}
