package relais.presswatch;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import relais.feed.Feed;
import relais.feed.Topic;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The desk of press watch. What everyone reads is for editors whose role has no limits. */
final class SourcesController {

    private final PressWatch pressWatch;
    private final Feed feed;
    private final Templates templates;

    SourcesController(PressWatch pressWatch, Feed feed, Templates templates) {
        this.pressWatch = pressWatch;
        this.feed = feed;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var sources = pressWatch.all(visit.language());
        visit.show(templates.presswatchSourcesIndex(new SourcesPage(visit, sources)));
    }

    /** One of the list, for a page that waits until it is read. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var page = new SourcePage(visit, source(pressWatch, visit));
        if (visit.isHtmx()) {
            visit.part(templates.presswatchSources_source(page));
        } else {
            ctx.redirect("/studio/sources#source_" + page.source().id(), HttpStatus.SEE_OTHER);
        }
    }

    void create(Context ctx) {
        var visit = allowed(ctx);
        var topics =
                feed.topics(visit.language()).stream()
                        .collect(Collectors.toMap(Topic::slug, Topic::id));
        var form = SourceForm.submitted(visit.form(), topics.keySet());

        if (form.form().isValid() && add(visit, form, topics)) {
            visit.done("/studio/sources", "flash.source-added");
        } else {
            visit.refused(templates.presswatchSourcesNew(page(visit, form)));
        }
    }

    void confirm(Context ctx) {
        var visit = allowed(ctx);
        visit.show(
                templates.presswatchSourcesRemoval(
                        new SourcePage(visit, source(pressWatch, visit))));
    }

    void remove(Context ctx) {
        var visit = allowed(ctx);
        pressWatch.remove(source(pressWatch, visit));
        visit.done("/studio/sources", "flash.source-removed");
    }

    static Visit allowed(Context ctx) {
        var visit = Visit.of(ctx);
        if (!visit.person().isEverywhere(Role.EDITOR)) {
            throw new ForbiddenResponse();
        }
        return visit;
    }

    static FeedSource source(PressWatch pressWatch, Visit visit) {
        return pressWatch
                .one(visit.pathId("source"), visit.language())
                .orElseThrow(NotFoundResponse::new);
    }

    /** It is read within seconds, and the list says what came of it. */
    private boolean add(Visit visit, SourceForm form, Map<String, Long> topics) {
        var id =
                pressWatch.add(
                        form.address(),
                        form.name(),
                        form.language(),
                        form.topic().map(topics::get),
                        form.publishes(),
                        Optional.of(visit.person()));
        id.flatMap(it -> pressWatch.one(it, visit.language())).ifPresent(pressWatch::ask);
        if (id.isEmpty()) {
            form.taken();
        }
        return id.isPresent();
    }

    private NewSourcePage page(Visit visit, SourceForm form) {
        return new NewSourcePage(visit, form, feed.topics(visit.language()));
    }
}
