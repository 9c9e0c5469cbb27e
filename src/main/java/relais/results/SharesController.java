package relais.results;

import io.javalin.http.Context;

import relais.kudos.Kudos;
import relais.kudos.Thanks;
import relais.links.LinkCount;
import relais.links.Links;
import relais.sharing.Sharing;
import relais.templates.Templates;
import relais.training.Completion;
import relais.training.Training;
import relais.web.Visit;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody has shared, and what came of it: for their own eyes. */
final class SharesController {

    /** As far back as thanks for something shared are looked for. */
    private static final int THANKS_LOOKED_AT = 100;

    private static final int THANKS_SHOWN = 3;

    private final Results results;
    private final Naming naming;
    private final Sharing sharing;
    private final Links links;
    private final Training training;
    private final Kudos kudos;
    private final Templates templates;

    SharesController(
            Results results,
            Naming naming,
            Sharing sharing,
            Links links,
            Training training,
            Kudos kudos,
            Templates templates) {
        this.results = results;
        this.naming = naming;
        this.sharing = sharing;
        this.links = links;
        this.training = training;
        this.kudos = kudos;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var posts = results.of(visit.person());
        visit.show(
                templates.resultsShares(
                        new SharesPage(
                                visit,
                                sharing.month(visit.person(), visit.now()),
                                naming.of(visit, posts),
                                new Past(posts),
                                metric(visit, posts),
                                opened(visit),
                                learned(visit),
                                thanks(visit, posts))));
    }

    /** As asked for; else the first of which there is anything to see. */
    private static Metric metric(Visit visit, List<PostResults> posts) {
        var drawable = SharesPage.drawable(posts);
        return Arrays.stream(Metric.values())
                .filter(it -> visit.query("of").filter(it.key()::equals).isPresent())
                .findFirst()
                .or(() -> drawable.stream().findFirst())
                .orElse(Metric.IMPRESSIONS);
    }

    private List<Opened> opened(Visit visit) {
        var counts = links.counts(visit.person().id());
        var named =
                naming.pieces(visit, counts.stream().flatMap(it -> it.itemId().stream()).toList());
        return counts.stream()
                .sorted(Comparator.comparing(LinkCount::clicks).reversed())
                .map(
                        it ->
                                new Opened(
                                        it,
                                        it.itemId()
                                                .flatMap(id -> Optional.ofNullable(named.get(id)))))
                .toList();
    }

    /** This month, where they are. */
    private List<Completion> learned(Visit visit) {
        var month = YearMonth.from(visit.now().atZone(visit.zone()));
        return training.completionsOf(visit.person()).stream()
                .filter(it -> YearMonth.from(it.completedAt().atZone(visit.zone())).equals(month))
                .toList();
    }

    /** Those that name something they relayed. */
    private List<Thanks> thanks(Visit visit, List<PostResults> posts) {
        var relayed =
                posts.stream()
                        .flatMap(it -> it.post().itemId().stream())
                        .map(it -> "/feed/" + it)
                        .collect(Collectors.toSet());
        return relayed.isEmpty()
                ? List.of()
                : kudos.received(visit.person(), Long.MAX_VALUE, THANKS_LOOKED_AT).stream()
                        .filter(it -> it.aboutPath().filter(relayed::contains).isPresent())
                        .limit(THANKS_SHOWN)
                        .toList();
    }
}
