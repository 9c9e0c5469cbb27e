package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.results.Metric;
import relais.results.ResultStore;
import relais.results.Source;
import relais.timeline.Post;
import relais.timeline.TimelineStore;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of public posts of the cast: db/demo/results.yaml. */
final class Echoes {

    private static final int MOST = 200;

    private record Echo(String by, int days, boolean typed, Map<String, Long> figures) {}

    private final TimelineStore timeline;
    private final ResultStore results;
    private final Year year;
    private final Cast cast;

    Echoes(Jdbi jdbi, Year year, Cast cast) {
        this.timeline = jdbi.onDemand(TimelineStore.class);
        this.results = jdbi.onDemand(ResultStore.class);
        this.year = year;
        this.cast = cast;
    }

    void tell() {
        List<Echo> echoes = DemoFiles.read("results.yaml", new TypeReference<>() {});
        echoes.forEach(this::tell);
    }

    private void tell(Echo echo) {
        var post = post(echo);
        echo.figures()
                .forEach(
                        (metric, figure) ->
                                results.put(
                                        post.id(),
                                        Metric.valueOf(metric.toUpperCase(Locale.ROOT)),
                                        figure,
                                        echo.typed() ? Source.DECLARED : Source.IMPORTED,
                                        year.end()));
    }

    private Post post(Echo echo) {
        var day = year.today().minusDays(echo.days());
        return timeline.of(cast.id(echo.by()), MOST).stream()
                .filter(it -> it.postedOn().equals(day))
                .findFirst()
                .orElseThrow();
    }
}
