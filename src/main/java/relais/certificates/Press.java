package relais.certificates;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import gg.jte.models.runtime.JteModel;

import io.javalin.http.TooManyRequestsResponse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;

/**
 * Prints certificates: PDF that is tagged for screen readers and holds the letters that it needs.
 * Nothing is kept, and so few are printed at once that a crowd waits instead of filling the memory.
 */
final class Press {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE = 10;

    static {
        // of each certificate it would tell how it was made
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
    }

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    byte[] print(JteModel paper) {
        if (!hasPlace()) {
            throw new TooManyRequestsResponse(
                    "Too many certificates at once",
                    Map.of("Retry-After", String.valueOf(PATIENCE)));
        }
        try {
            return printed(paper.render());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] printed(String xhtml) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var press =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .withProducer("Relais")
                        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ArabicScript())
                        .withHtmlContent(xhtml, null)
                        .toStream(pdf);
        for (var typeface : Typeface.values()) {
            typeface.giveTo(press);
        }
        press.run();
        return pdf.toByteArray();
    }
}
