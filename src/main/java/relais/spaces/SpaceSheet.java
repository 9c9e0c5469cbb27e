package relais.spaces;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.media.Incoming;
import relais.media.Media;
import relais.media.Taking.Refused;
import relais.media.Taking.Taken;
import relais.mentions.Mentions;
import relais.spaces.Writing.File;
import relais.spaces.Writing.Words;
import relais.web.LargeUpload;
import relais.web.Visit;

import java.io.IOException;
import java.util.Optional;

/** Finds spaces, threads and posts through who asks for them, and reads what they send. */
final class SpaceSheet {

    /** What a document may be. */
    private static final int MOST_BYTES = 25_000_000;

    private final Spaces spaces;
    private final Mentions mentions;
    private final Media media;

    SpaceSheet(Spaces spaces, Mentions mentions, Media media) {
        this.spaces = spaces;
        this.mentions = mentions;
        this.media = media;
    }

    /** What the visitor must not know of is not there. */
    Space space(Visit visit) {
        return spaces.space(visit.person(), visit.language(), visit.pathText("space"))
                .orElseThrow(NotFoundResponse::new);
    }

    Space readable(Visit visit) {
        return Optional.of(space(visit)).filter(Space::readable).orElseThrow(NotFoundResponse::new);
    }

    Space writable(Visit visit) {
        return Optional.of(space(visit))
                .filter(Space::isWritable)
                .orElseThrow(NotFoundResponse::new);
    }

    Space moderated(Visit visit) {
        return Optional.of(space(visit))
                .filter(Space::moderates)
                .orElseThrow(NotFoundResponse::new);
    }

    SpaceThread thread(Visit visit, Space space) {
        return spaces.discussions()
                .thread(space, visit.pathId("thread"))
                .orElseThrow(NotFoundResponse::new);
    }

    Post post(Visit visit) {
        return spaces.discussions()
                .post(visit.person(), visit.pathId("post"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** What the visitor wrote, and has not withdrawn. */
    Post mine(Visit visit) {
        return Optional.of(post(visit))
                .filter(it -> it.isFrom(visit.person()) && it.withdrawnAt().isEmpty())
                .orElseThrow(NotFoundResponse::new);
    }

    /** The address of its space. */
    String home(Post post) {
        return spaces.discussions().spaceOf(post).orElseThrow(NotFoundResponse::new);
    }

    String place(Post post) {
        return spaces.discussions().placeOf(post).orElseThrow(NotFoundResponse::new);
    }

    /** A post as it was sent, with the file that came along, which is not taken yet. */
    record Sent(PostForm form, LargeUpload upload) {}

    Sent read(Context ctx) {
        var upload = LargeUpload.of(ctx, "file", MOST_BYTES);
        return upload instanceof LargeUpload.TooLarge
                ? new Sent(PostForm.tooLarge(), upload)
                : new Sent(PostForm.submitted(Visit.of(ctx).form(), mentions), upload);
    }

    /** What is wrong with a file is said at its field; empty then, and for a form that is wrong. */
    Optional<Words> words(Visit visit, Sent sent) throws IOException {
        var form = sent.form();
        Optional<File> file = form.isValid() ? file(visit, sent) : Optional.empty();
        return form.isValid()
                ? Optional.of(new Words(form.meant(), visit.language(), file, form.key()))
                : Optional.empty();
    }

    private Optional<File> file(Visit visit, Sent sent) throws IOException {
        if (!(sent.upload() instanceof LargeUpload.File file)) {
            return Optional.empty();
        }
        var incoming = new Incoming(file.name(), file.size(), file::content);
        var words = sent.form().alternative();
        return switch (media.takeGuarded(visit.person(), incoming, words)) {
            case Taken(var medium) -> Optional.of(new File(medium, words));
            case Refused(var messageKey) -> {
                sent.form().form().check("file", false, messageKey);
                yield Optional.empty();
            }
        };
    }

    /** The same form came before, or it could not be written: its file is nobody's. */
    void drop(Words words) {
        words.file()
                .filter(it -> !spaces.revisions().isShown(it.medium()))
                .ifPresent(it -> media.remove(it.medium()));
    }
}
