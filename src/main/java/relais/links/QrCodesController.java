package relais.links;

import io.javalin.http.Context;

import relais.pictures.QrCode;
import relais.web.Visit;

/** One's own links as pictures that a phone reads, for slides and posters. */
final class QrCodesController {

    private final Links links;

    QrCodesController(Links links) {
        this.links = links;
    }

    void svg(Context ctx) {
        var code = QrCode.svg(address(ctx));
        file(ctx, "svg").contentType("image/svg+xml; charset=utf-8").result(code);
    }

    void png(Context ctx) {
        var code = QrCode.png(address(ctx));
        file(ctx, "png").contentType("image/png").result(code);
    }

    private String address(Context ctx) {
        return links.address(MyLinksController.mine(links, Visit.of(ctx)));
    }

    /** Pictures in pages do not mind, and by itself it is to be kept and not looked at. */
    private static Context file(Context ctx, String ending) {
        return ctx.header(
                "Content-Disposition", "attachment; filename=\"relais-link." + ending + "\"");
    }
}
