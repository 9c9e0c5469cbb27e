package relais.links;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.templates.Templates;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One's own links, and how often they were opened. */
final class MyLinksController {

    private static final int ON_A_PAGE = 30;
    private static final int DAYS = 30;

    private final Links links;
    private final LinkLines lines;
    private final Templates templates;

    MyLinksController(Links links, LinkLines lines, Templates templates) {
        this.links = links;
        this.lines = lines;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var before = visit.query("before").filter(it -> it.matches("\\d{1,18}"));
        var found =
                links.of(
                        visit.person(),
                        before.map(Long::parseLong).orElse(Long.MAX_VALUE),
                        ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var after =
                Optional.of(shown)
                        .filter(it -> it.size() < found.size())
                        .map(it -> it.getLast().id());
        visit.show(
                templates.linksIndex(
                        new LinksPage(
                                visit,
                                lines.of(visit, shown),
                                links.refuses(visit.person().id()),
                                before.isEmpty(),
                                after)));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var link = mine(links, visit);
        visit.show(
                templates.linksShow(
                        new LinkPage(
                                visit,
                                lines.of(visit, link),
                                days(link),
                                links.refuses(visit.person().id()))));
    }

    /** The page that asks whether one means it. */
    void confirm(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.linksRemoval(lines.of(visit, mine(links, visit))));
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        var link = mine(links, visit);
        boolean done = links.end(visit.person(), link);
        visit.done(link.url(), done ? "flash.link.ended" : "flash.link.ended-before");
    }

    static TrackedLink mine(Links links, Visit visit) {
        return links.mine(visit.person(), visit.pathId("link")).orElseThrow(NotFoundResponse::new);
    }

    private List<LinkDay> days(TrackedLink link) {
        var from = links.today().minusDays(DAYS - 1L);
        var counted =
                links.days(link, from).stream()
                        .collect(Collectors.toMap(LinkDay::day, Function.identity()));
        return IntStream.range(0, DAYS)
                .mapToObj(from::plusDays)
                .map(it -> counted.getOrDefault(it, new LinkDay(it, 0, 0)))
                .toList();
    }
}
