package relais.media;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

/** What lessons show, as what it was found to be and nothing else. */
final class MediaController {

    private final Media media;

    MediaController(Media media) {
        this.media = media;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var medium = media.find(visit.pathText("medium")).orElseThrow(NotFoundResponse::new);
        new MediumAnswer(media, medium).send(ctx);
    }
}
