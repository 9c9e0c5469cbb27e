package relais.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A calendar as text whose lines are no longer than 75 bytes: the library counts letters. */
public final class CalendarText {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private CalendarText() {}

    public static String of(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString());
    }

    /** Between two letters, never within one. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        int bytes = 0;
        for (int letter : text.codePoints().toArray()) {
            var written = Character.toString(letter);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (letter == '\n') {
                bytes = 0;
            } else if (letter != '\r' && bytes + size > LONGEST) {
                folded.append(FOLD);
                bytes = 1 + size;
            } else {
                bytes += letter == '\r' ? 0 : size;
            }
            folded.append(written);
        }
        return folded.toString();
    }
}
