package relais.timeline;

import relais.feed.Topic;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which posts somebody asks for. */
public record TimelineFilter(
        Optional<Voice> voice,
        Optional<Network> network,
        Optional<Topic> topic,
        Optional<String> country,
        Optional<String> language) {

    public static final TimelineFilter ALL =
            new TimelineFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** What is none of ours narrows nothing. */
    static TimelineFilter asked(Visit visit, List<Topic> topics) {
        return new TimelineFilter(
                visit.query("voice").flatMap(Voice::named),
                visit.query("network").flatMap(Network::named),
                visit.query("topic")
                        .flatMap(
                                slug ->
                                        topics.stream()
                                                .filter(it -> it.slug().equals(slug))
                                                .findFirst()),
                visit.query("country").filter(it -> it.matches("[A-Z]{2}")),
                visit.query("language").filter(Languages::has));
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public TimelineFilter with(Optional<Voice> other) {
        return new TimelineFilter(other, network, topic, country, language);
    }

    Optional<Long> topicId() {
        return topic.map(Topic::id);
    }

    /** The address of the timeline with this filter. */
    public String path() {
        return path(Optional.empty());
    }

    String path(Optional<TimelinePlace> after) {
        var query =
                Stream.of(
                                voice.map(it -> "voice=" + it.key()),
                                network.map(it -> "network=" + it.key()),
                                topic.map(it -> "topic=" + it.slug()),
                                country.map(it -> "country=" + it),
                                language.map(it -> "language=" + it),
                                after.map(it -> "after=" + it))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/timeline" : "/timeline?" + query;
    }
}
