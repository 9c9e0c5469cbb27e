package relais.points;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.points.ShownLine.Subject;
import relais.templates.Templates;
import relais.training.Training;
import relais.web.Visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of entries: one's own, and those of a rule. */
final class StatementsController {

    private static final int LINES = 50;
    private static final int DAYS = 90;

    private final Statements statements;
    private final Rules rules;
    private final Training training;
    private final Templates templates;

    StatementsController(
            Statements statements, Rules rules, Training training, Templates templates) {
        this.statements = statements;
        this.rules = rules;
        this.training = training;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var lines = statements.linesOf(visit.person(), after(visit), LINES + 1);
        var modules = modules(visit);
        visit.show(
                templates.pointsStatementsIndex(
                        new StatementPage(
                                visit,
                                statements.sums(visit.person()),
                                shown(visit, lines, modules),
                                next(lines))));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var rule = rules.rule(visit.pathId("rule")).orElseThrow(NotFoundResponse::new);
        var today = LocalDate.ofInstant(visit.now(), visit.zone());
        var lines = statements.linesBy(rule.ruleId(), after(visit), LINES + 1);
        visit.show(
                templates.pointsStatementsShow(
                        new RuleEntriesPage(
                                visit,
                                new ShownRule(visit, rule),
                                statements.standing(rule.ruleId(), today.minusDays(DAYS), today),
                                shown(visit, lines, Map.of()),
                                next(lines))));
    }

    private static PointsPosition after(Visit visit) {
        return visit.query("after")
                .map(it -> PointsPosition.of(it).orElseThrow(NotFoundResponse::new))
                .orElse(PointsPosition.TOP);
    }

    private static List<ShownLine> shown(
            Visit visit, List<PointsLine> lines, Map<String, Subject> modules) {
        return lines.stream().limit(LINES).map(it -> new ShownLine(visit, it, modules)).toList();
    }

    private static Optional<String> next(List<PointsLine> lines) {
        return lines.size() > LINES
                ? Optional.of(lines.get(LINES - 1).position().toString())
                : Optional.empty();
    }

    private Map<String, Subject> modules(Visit visit) {
        var subjects = new HashMap<String, Subject>();
        for (var path : training.paths(visit.person(), visit.language())) {
            var address = "/training/" + path.slug();
            subjects.put("PATH_COMPLETED:" + path.id(), new Subject(address, path.title()));
            path.modules()
                    .forEach(
                            it ->
                                    subjects.put(
                                            "MODULE_COMPLETED:" + it.id(),
                                            new Subject(address + "/" + it.slug(), it.title())));
        }
        return subjects;
    }
}
