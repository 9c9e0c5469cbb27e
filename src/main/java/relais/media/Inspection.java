package relais.media;

import relais.media.Incoming.Content;
import relais.pictures.Limits;
import relais.pictures.Picture;
import relais.pictures.Reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/** Whether a file is fit for lessons, and what is kept of it. */
sealed interface Inspection {

    /** What a camera makes; and twice of what a lesson is wide. */
    Limits PICTURES =
            new Limits(EnumSet.allOf(Picture.Kind.class), 20_000_000, 12_000, true, 1_600);

    /** Drawings have no points: they are shown as wide as the text. */
    int WIDTH_OF_DRAWING = 800;

    /** Drawings can say anything. */
    int TALLEST = 9_999;

    /** Only videos may be larger. */
    long MOST_OF_DOCUMENT = 25_000_000;

    long MOST_OF_CAPTIONS = 1_000_000;

    /**
     * @param size of a picture, to be part of its address: "-1600x900", so that pages can keep its
     *     place free
     */
    record Fit(Type type, String size, Content content) implements Inspection {}

    /**
     * @param messageKey why it is not
     */
    record Unfit(String messageKey) implements Inspection {}

    static Inspection of(Incoming file, long mostOfVideo) throws IOException {
        long most = Recognition.video(file).isPresent() ? mostOfVideo : MOST_OF_DOCUMENT;
        if (file.size() > most) {
            return new Unfit("media.error.large");
        }
        var type = Recognition.of(file);
        return type.isPresent() ? of(type.get(), file) : new Unfit("media.error.kind");
    }

    private static Inspection of(Type type, Incoming file) throws IOException {
        return switch (type.kind()) {
            case PICTURE -> picture(file);
            case DOCUMENT, VIDEO -> new Fit(type, "", file.content());
            case CAPTIONS -> captions(file);
        };
    }

    private static Inspection picture(Incoming file) throws IOException {
        if (file.size() > PICTURES.bytes()) {
            return new Unfit("pictures.error.heavy");
        }
        return switch (Reading.of(file.bytes(), PICTURES)) {
            case Reading.Usable usable -> usable(usable);
            case Reading.Refused(var messageKey) -> new Unfit(messageKey);
        };
    }

    private static Fit usable(Reading.Usable usable) {
        var picture = usable.picture();
        boolean drawn = picture.kind() == Picture.Kind.SVG;
        double scale = drawn ? (double) WIDTH_OF_DRAWING / Math.max(1, usable.width()) : 1;
        var size =
                "-%dx%d"
                        .formatted(
                                Math.round(usable.width() * scale),
                                Math.clamp(Math.round(usable.height() * scale), 1, TALLEST));
        return new Fit(
                Type.valueOf(picture.kind().name()),
                size,
                () -> new ByteArrayInputStream(picture.content()));
    }

    private static Inspection captions(Incoming file) throws IOException {
        var text = file.size() > MOST_OF_CAPTIONS ? "" : file.text().orElse("");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return CaptionFile.problem(text)
                .<Inspection>map(Unfit::new)
                .orElse(new Fit(Type.VTT, "", () -> new ByteArrayInputStream(bytes)));
    }
}
