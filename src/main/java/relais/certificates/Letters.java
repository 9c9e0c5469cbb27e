package relais.certificates;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Which letters the paper has. */
final class Letters {

    private static final List<CmapLookup> ALL =
            List.of(read(Typeface.REGULAR), read(Typeface.ARABIC));
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; NFC");

    /** Before French punctuation; the typefaces have the wide one only. */
    private static final char NARROW_SPACE = '\u202F';

    private Letters() {}

    /** What is in another script, in Latin letters; what has no letters at all is left out. */
    static String written(String text) {
        var composed = Normalizer2.getNFCInstance().normalize(text).replace(NARROW_SPACE, '\u00A0');
        return isThere(composed) ? composed : withoutStrangers(TO_LATIN.transliterate(composed));
    }

    /** Arabic letters are looked for in the forms that they take beside each other. */
    private static boolean isThere(String text) {
        return new ArabicScript().shapeText(text).codePoints().allMatch(Letters::isThere);
    }

    private static boolean isThere(int letter) {
        return ALL.stream().anyMatch(it -> it.getGlyphId(letter) != 0);
    }

    private static String withoutStrangers(String text) {
        return text.codePoints()
                .filter(Letters::isThere)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static CmapLookup read(Typeface typeface) {
        try (var file = typeface.open()) {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(file.readAllBytes()))
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
