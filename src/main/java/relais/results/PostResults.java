package relais.results;

import relais.timeline.Post;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A declared post, with what its author knows of what became of it. */
public record PostResults(Post post, Map<Metric, Result> results) {

    public boolean isKnown() {
        return !results.isEmpty();
    }

    public Optional<Result> result(Metric metric) {
        return Optional.ofNullable(results.get(metric));
    }

    public Optional<Long> figure(Metric metric) {
        return result(metric).map(Result::figure);
    }

    public Optional<Rate> rate() {
        return Rate.of(figures());
    }

    Map<Metric, Long> figures() {
        return results.values().stream().collect(Collectors.toMap(Result::metric, Result::figure));
    }

    /** Where all of them come from; empty where they come from several places. */
    public Optional<Source> source() {
        var sources = results.values().stream().map(Result::source).distinct().toList();
        return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
    }

    /** Where its figures are given and changed. */
    public String url() {
        return "/me/shares/" + post.id() + "/results";
    }
}
