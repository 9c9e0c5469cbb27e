package relais.packages;

import io.javalin.http.HttpStatus;

/** A request of content that is not granted, with a sentence for whoever made the content. */
final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    private Unacceptable(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    /** It is not what xAPI says that it has to be. */
    static Unacceptable malformed(String sentence) {
        return new Unacceptable(HttpStatus.BAD_REQUEST, sentence);
    }

    /** It is well-formed, and cmi5 does not allow it, or not now. */
    static Unacceptable forbidden(String sentence) {
        return new Unacceptable(HttpStatus.FORBIDDEN, sentence);
    }

    /** The token is none of ours, or its session has ended. */
    static Unacceptable over() {
        return new Unacceptable(
                HttpStatus.UNAUTHORIZED, "There is no such session, or it is over.");
    }

    static Unacceptable notThere() {
        return new Unacceptable(HttpStatus.NOT_FOUND, "There is no such thing.");
    }

    static Unacceptable conflicting(String sentence) {
        return new Unacceptable(HttpStatus.CONFLICT, sentence);
    }

    static Unacceptable changedMeanwhile(String sentence) {
        return new Unacceptable(HttpStatus.PRECONDITION_FAILED, sentence);
    }

    static Unacceptable tooLarge(String sentence) {
        return new Unacceptable(HttpStatus.CONTENT_TOO_LARGE, sentence);
    }

    HttpStatus status() {
        return status;
    }
}
