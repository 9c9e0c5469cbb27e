package relais.certificates;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.InputStream;

/**
 * The letters of certificates, all under the SIL Open Font License: Alegreya Sans for Latin, Greek
 * and Cyrillic, Markazi Text for Arabic.
 */
enum Typeface {
    REGULAR("Certificate", 400, "AlegreyaSans/AlegreyaSans-Regular"),
    MEDIUM("Certificate", 500, "AlegreyaSans/AlegreyaSans-Medium"),
    BOLD("Certificate", 700, "AlegreyaSans/AlegreyaSans-Bold"),
    ARABIC("Certificate Arabic", 400, "Markazi/MarkaziText-Regular"),
    ARABIC_BOLD("Certificate Arabic", 700, "Markazi/MarkaziText-SemiBold");

    private final String family;
    private final int weight;
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = "/fonts/ttf/" + file + ".ttf";
    }

    /** Only the letters that are used go into the file. */
    void giveTo(PdfRendererBuilder press) {
        press.useFont(this::open, family, weight, FontStyle.NORMAL, true);
    }

    InputStream open() {
        return Typeface.class.getResourceAsStream(file);
    }
}
