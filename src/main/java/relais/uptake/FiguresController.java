package relais.uptake;

import io.javalin.http.Context;

import relais.templates.Templates;

/** How training is taken up, for HR and leads. */
final class FiguresController {

    private final Uptake uptake;
    private final Templates templates;

    FiguresController(Uptake uptake, Templates templates) {
        this.uptake = uptake;
        this.templates = templates;
    }

    void index(Context ctx) {
        var question = Question.of(ctx, uptake);
        var visit = question.visit();
        var group = question.group();
        var subjects = uptake.subjects(visit.language());
        var totals = uptake.totals(group);
        visit.show(
                templates.uptakeIndex(
                        new FiguresPage(
                                visit,
                                group,
                                question.areas(),
                                question.way(),
                                question.everywhere(),
                                subjects.stream()
                                        .map(
                                                it ->
                                                        new FiguresPage.Row(
                                                                it,
                                                                new Figure(
                                                                        group.people(),
                                                                        totals.apply(it))))
                                        .toList(),
                                question.subject(subjects).map(it -> where(question, it)))));
    }

    private FiguresPage.Where where(Question question, Subject subject) {
        var company = question.company();
        var completed = uptake.completed(company, subject);
        return new FiguresPage.Where(
                subject,
                company.byUnit(question.group(), completed),
                question.countries(completed));
    }
}
