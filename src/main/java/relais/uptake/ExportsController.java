package relais.uptake;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.exports.Export;
import relais.exports.Format;
import relais.exports.Table;
import relais.web.Visit;

import java.util.List;
import java.util.stream.Stream;

/** The same figures as a file: every unit below a group and every country in it. */
final class ExportsController {

    private static final List<String> COLUMNS =
            List.of("path", "module", "code", "unit", "country", "people", "completed", "percent");

    private final Uptake uptake;

    ExportsController(Uptake uptake) {
        this.uptake = uptake;
    }

    void show(Context ctx) {
        var question = Question.of(ctx, uptake);
        var visit = question.visit();
        var format =
                Format.named(visit.query("format").orElse("csv"))
                        .orElseThrow(NotFoundResponse::new);
        Export.send(ctx, format, visit.text("uptake.file"), it -> write(question, it));
    }

    /** What has been completed is read one after another, so that little is kept of it. */
    private void write(Question question, Table table) {
        var visit = question.visit();
        table.row(COLUMNS.stream().map(it -> visit.text("uptake.column." + it)).toList());
        for (var subject : uptake.subjects(visit.language())) {
            var completed = uptake.completed(question.company(), subject);
            Stream.concat(
                            question.company().all(question.group(), completed).stream(),
                            question.countries(completed).stream())
                    .forEach(it -> table.row(cells(visit, subject, it)));
        }
    }

    private static List<Object> cells(Visit visit, Subject subject, Line line) {
        var group = line.group();
        return List.of(
                subject.path(),
                subject.isPath() ? "" : subject.title(),
                group.unit().code(),
                group.unit().name(),
                group.country().map(visit::country).orElse(""),
                group.isTooSmall() ? visit.text("uptake.few") : group.people(),
                group.shown() ? line.completed() : hidden(visit, group),
                group.shown() ? line.figure().percent() : "");
    }

    private static String hidden(Visit visit, Group group) {
        return visit.text(group.isTooSmall() ? "uptake.few" : "uptake.withheld");
    }
}
