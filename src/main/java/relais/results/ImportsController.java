package relais.results;

import io.javalin.http.Context;

import relais.templates.Templates;
import relais.web.Form;
import relais.web.LargeUpload;
import relais.web.Visit;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of LinkedIn’s is read and shown. Neither it nor anything in it is kept. */
final class ImportsController {

    private final Results results;
    private final Naming naming;
    private final Templates templates;

    ImportsController(Results results, Naming naming, Templates templates) {
        this.results = results;
        this.naming = naming;
        this.templates = templates;
    }

    void blank(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.resultsUpload(new UploadPage(visit, Form.blank())));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        try {
            var export = read(visit, LargeUpload.of(ctx, "file", ExportFile.MOST));
            var preview = results.preview(visit.person(), export);
            var posts = preview.matches().stream().map(Match::post).toList();
            visit.show(
                    templates.resultsPreview(
                            new PreviewPage(visit, preview, naming.of(visit, posts))));
        } catch (Unreadable e) {
            var form = Form.blank().check("file", false, e.fault().key());
            visit.refused(templates.resultsUpload(new UploadPage(visit, form)));
        }
    }

    private static LinkedInExport read(Visit visit, LargeUpload upload) throws Unreadable {
        return switch (upload) {
            case LargeUpload.None() -> throw new Unreadable(Fault.NONE);
            case LargeUpload.TooLarge() -> throw new Unreadable(Fault.TOO_LARGE);
            case LargeUpload.File file -> read(visit, file);
        };
    }

    /** What is wrong with it comes out of where it is read, which knows only trouble with disks. */
    private static LinkedInExport read(Visit visit, LargeUpload.File file) throws Unreadable {
        try {
            return file.read(
                    path -> {
                        try {
                            return LinkedInExport.read(path, visit.zone());
                        } catch (Unreadable e) {
                            throw new IOException(e);
                        }
                    });
        } catch (IOException e) {
            if (e.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new UncheckedIOException(e);
        }
    }
}
