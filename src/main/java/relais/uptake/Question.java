package relais.uptake;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * What a visitor asked for: figures of a group within their purview.
 *
 * @param areas where they may look
 */
record Question(Visit visit, Company company, List<Group> areas, Group group, Purview purview) {

    static Question of(Context ctx, Uptake uptake) {
        var visit = Visit.of(ctx);
        var company = uptake.company();
        var purview = Purview.of(visit.person());
        var areas = uptake.areas(company, purview);
        var code = visit.query("unit");
        var country = visit.query("country");
        var group =
                code.isEmpty() && country.isEmpty()
                        ? areas.stream().findFirst()
                        : uptake.group(company, purview, code, country);
        return new Question(
                visit, company, areas, group.orElseThrow(NotFoundResponse::new), purview);
    }

    /** The units above that the visitor may look at, and this one. */
    List<Group> way() {
        return company.way(group).stream()
                .filter(it -> purview.covers(it.unit().path(), it.country()))
                .toList();
    }

    /** The same unit in all countries, where it is of one and the visitor may look at that. */
    Optional<Group> everywhere() {
        return group.country()
                .filter(_ -> purview.covers(group.unit().path(), Optional.empty()))
                .map(_ -> company.group(group.place(), Optional.empty()));
    }

    /** The countries of the group; none where it is of one already. */
    List<Line> countries(Tally completed) {
        return group.country().isPresent() ? List.of() : company.byCountry(group, completed);
    }

    /** The one asked about, else the first; empty while there is nothing to complete. */
    Optional<Subject> subject(List<Subject> subjects) {
        var asked = visit.query("what");
        if (asked.isEmpty()) {
            return subjects.stream().findFirst();
        }
        return Optional.of(
                subjects.stream()
                        .filter(it -> asked.get().equals(it.key()))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new));
    }
}
