package relais.results;

import relais.web.Form;
import relais.web.Visit;

/** Where a file of LinkedIn’s is chosen. */
public record UploadPage(Visit visit, Form form) {

    private static final int MEGABYTE = 1_000_000;

    public long mostMegabytes() {
        return ExportFile.MOST / MEGABYTE;
    }
}
