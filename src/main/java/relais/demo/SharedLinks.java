package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.links.LinkStore;
import relais.links.Links;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Short links of the cast, and how often they were opened: db/demo/links.yaml. */
final class SharedLinks {

    private static final LocalTime MORNING = LocalTime.of(9, 40);

    /** Of so many likely people one more click is by what may be one. */
    private static final int OTHERS = 4;

    private record Ended(String by, int days) {}

    /** What is not said is null. */
    private record Script(
            String by,
            int days,
            String network,
            Integer about,
            String target,
            List<Integer> people,
            Ended ended,
            String why) {}

    private final Links links;
    private final LinkStore store;
    private final DemoStore demo;
    private final List<DemoStore.Item> items;
    private final Year year;
    private final Cast cast;

    SharedLinks(Jdbi jdbi, Links links, List<DemoStore.Item> items, Year year, Cast cast) {
        this.links = links;
        this.store = jdbi.onDemand(LinkStore.class);
        this.demo = jdbi.onDemand(DemoStore.class);
        this.items = items;
        this.year = year;
        this.cast = cast;
    }

    void share() {
        List<Script> scripts = DemoFiles.read("links.yaml", new TypeReference<>() {});
        scripts.forEach(this::share);
    }

    private void share(Script script) {
        var item =
                Optional.ofNullable(script.about())
                        .flatMap(it -> Postings.article(items, year, it));
        var address =
                links.by(Clock.fixed(at(script.days()), year.zone()))
                        .forShare(cast.id(script.by()), item, script.target(), script.network())
                        .orElseThrow();
        long link = store.idOf(address.substring(address.lastIndexOf('/') + 1)).orElseThrow();
        for (int i = 0; i < script.people().size(); i++) {
            opened(link, script.days() - i, script.people().get(i));
        }
        Optional.ofNullable(script.ended())
                .ifPresent(
                        it ->
                                store.end(
                                        link,
                                        cast.id(it.by()),
                                        Optional.ofNullable(script.why()).orElse(""),
                                        at(it.days())));
    }

    /** Days are those of the world’s clock, and the day on which it is loaded is still ahead. */
    private void opened(long link, int days, int people) {
        if (people > 0) {
            demo.opened(link, year.today().minusDays(days), people + people / OTHERS, people);
        }
    }

    private Instant at(int days) {
        return year.today().minusDays(days).atTime(MORNING).atZone(year.zone()).toInstant();
    }
}
