package relais.media;

import relais.pictures.Reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a file is, by how it begins. What it is called says nothing, but for text, which may be
 * anything.
 */
final class Recognition {

    private static final int ENOUGH = 4_096;

    /** Of films that browsers play; others, such as QuickTime's, are no MP4 to them. */
    private static final List<String> MP4_BRANDS =
            List.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash");

    /** How Matroska begins, of which WebM is the part that browsers play. */
    private static final String EBML = "\u001A\u0045\u00DF\u00A3";

    private Recognition() {}

    /** Empty for what cannot be taken. */
    static Optional<Type> of(Incoming file) throws IOException {
        var start = file.beginning(ENOUGH);
        var letters = new String(start, StandardCharsets.ISO_8859_1);
        if (letters.startsWith("%PDF-")) {
            return Optional.of(Type.PDF);
        } else if (letters.startsWith("PK\u0003\u0004")) {
            return OfficeFile.type(file);
        } else {
            return video(file).or(() -> picture(start)).or(() -> text(file, letters));
        }
    }

    static Optional<Type> video(Incoming file) throws IOException {
        var letters = new String(file.beginning(64), StandardCharsets.ISO_8859_1);
        if (letters.startsWith("ftyp", 4) && letters.length() >= 12) {
            return Optional.of(Type.MP4).filter(_ -> isPlayed(letters.substring(8, 12)));
        } else {
            return Optional.of(Type.WEBM)
                    .filter(_ -> letters.startsWith(EBML) && letters.contains("webm"));
        }
    }

    private static boolean isPlayed(String brand) {
        return MP4_BRANDS.contains(brand);
    }

    private static Optional<Type> picture(byte[] start) {
        return Reading.kind(start).map(kind -> Type.valueOf(kind.name()));
    }

    private static Optional<Type> text(Incoming file, String start) {
        if (start.replaceFirst("^\u00EF\u00BB\u00BF", "").startsWith("WEBVTT")) {
            return Optional.of(Type.VTT);
        } else if (start.chars().anyMatch(it -> it < ' ' && "\t\n\r\f".indexOf(it) < 0)) {
            return Optional.empty();
        } else if (file.isCalled(".csv")) {
            return Optional.of(Type.CSV);
        } else {
            return Optional.of(Type.TXT).filter(_ -> file.isCalled(".txt"));
        }
    }
}
