package relais.exports;

import io.javalin.http.Context;

import relais.people.Names;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** A table as a file to take along. */
public final class Export {

    private Export() {}

    /**
     * Sends rows while they come. The file is called by what it is about, in the visitor's
     * language, and by the day.
     */
    public static void send(Context ctx, Format format, String title, Consumer<Table> rows) {
        var visit = Visit.of(ctx);
        var name =
                "%s-%s.%s"
                        .formatted(
                                Names.slugs(title, Set.of(), "export").findFirst().orElseThrow(),
                                LocalDate.ofInstant(visit.now(), visit.zone()),
                                format.ending());
        ctx.contentType(format.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try (var table = format.open(ctx.outputStream(), visit.locale(), title)) {
            rows.accept(table);
        }
    }
}
