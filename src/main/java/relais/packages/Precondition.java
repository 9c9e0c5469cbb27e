package relais.packages;

import io.javalin.http.Context;

import java.util.Optional;
import java.util.stream.Stream;

/** Which version of a document content has seen, where it says so. */
record Precondition(Optional<String> match, Optional<String> noneMatch) {

    static Precondition of(Context ctx) {
        return new Precondition(
                Optional.ofNullable(ctx.header("If-Match")),
                Optional.ofNullable(ctx.header("If-None-Match")));
    }

    /** Whoever replaces what others may have changed has to say what they have seen. */
    void checkStated(Optional<Document> there) {
        if (there.isPresent() && match.isEmpty() && noneMatch.isEmpty()) {
            throw Unacceptable.conflicting(
                    "There is such a document. Please read it, and say with If-Match which one you"
                            + " replace, or with If-None-Match that there should be none.");
        }
    }

    void check(Optional<Document> there) {
        var etag = there.map(Document::etag);
        boolean matches = match.isEmpty() || etag.filter(it -> isIn(match.get(), it)).isPresent();
        boolean differs =
                noneMatch.isEmpty() || etag.filter(it -> isIn(noneMatch.get(), it)).isEmpty();
        if (!matches || !differs) {
            throw Unacceptable.changedMeanwhile("The document is another one by now.");
        }
    }

    private static boolean isIn(String header, String etag) {
        return Stream.of(header.split(","))
                .map(String::strip)
                .anyMatch(it -> it.equals("*") || it.equals(etag));
    }
}
