package relais.people;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a file that does not say how it was encoded: by its byte order mark, else UTF-8 where
 * every byte fits, else what the letters look like, else Windows-1252.
 */
public record DirectoryText(Charset encoding, String text) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    /**
     * By how many of a hundred points another encoding must beat the one that is most likely here.
     */
    private static final int MARGIN = 5;

    private static final int LIKELY = 60;

    /** What a detector names by its ISO number is in offices always the larger Windows set. */
    private static final Map<String, String> LARGER =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "ISO-8859-2", "windows-1250",
                    "ISO-8859-7", "windows-1253",
                    "ISO-8859-8", "windows-1255",
                    "ISO-8859-9", "windows-1254",
                    "ISO-8859-6", "windows-1256");

    private static final Map<Charset, byte[]> MARKS =
            Map.of(
                    StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                    StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
                    StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    public static DirectoryText of(byte[] file) {
        return marked(file).or(() -> utf8(file)).orElseGet(() -> guessed(file));
    }

    private static Optional<DirectoryText> marked(byte[] file) {
        return MARKS.entrySet().stream()
                .filter(mark -> startsWith(file, mark.getValue()))
                .map(
                        mark ->
                                new DirectoryText(
                                        mark.getKey(),
                                        new String(file, mark.getKey()).substring(1)))
                .findFirst();
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length
                && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static Optional<DirectoryText> utf8(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return Optional.of(new DirectoryText(StandardCharsets.UTF_8, text.toString()))
                    .filter(it -> it.text().indexOf('\0') < 0);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static DirectoryText guessed(byte[] file) {
        var guesses = new CharsetDetector().setText(foreignPart(file)).detectAll();
        var western = confidence(guesses, WINDOWS_1252);
        var encoding =
                Arrays.stream(guesses)
                        .filter(guess -> isOfOffices(guess) || isWide(guess))
                        .filter(guess -> guess.getConfidence() > western + MARGIN)
                        .map(DirectoryText::charset)
                        .findFirst()
                        .orElse(WINDOWS_1252);
        return new DirectoryText(encoding, new String(file, encoding));
    }

    private static int confidence(CharsetMatch[] guesses, Charset encoding) {
        return Arrays.stream(guesses)
                .filter(guess -> isOfOffices(guess) && charset(guess).equals(encoding))
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
    }

    /** East Asian sets are never meant: their bytes are what accents look like to a detector. */
    private static boolean isOfOffices(CharsetMatch guess) {
        return name(guess).startsWith("windows-125");
    }

    private static boolean isWide(CharsetMatch guess) {
        return guess.getName().startsWith("UTF-16") && guess.getConfidence() > LIKELY;
    }

    private static Charset charset(CharsetMatch guess) {
        return Charset.forName(name(guess));
    }

    private static String name(CharsetMatch guess) {
        return LARGER.getOrDefault(guess.getName(), guess.getName());
    }

    /** The lines that tell something: those with more than ASCII in them, without the heading. */
    private static byte[] foreignPart(byte[] file) {
        var part = new ByteArrayOutputStream();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i < file.length && part.size() < SAMPLE; i++) {
            foreign |= file[i] <= 0;
            if (file[i] == '\n') {
                if (foreign && start > 0) {
                    part.write(file, start, i + 1 - start);
                }
                start = i + 1;
                foreign = false;
            }
        }
        return part.size() == 0 ? file : part.toByteArray();
    }
}
