package relais.feed;

import java.util.Optional;

/** Which part of the feed somebody asks for. */
public record FeedFilter(Optional<ContentFormat> format, Optional<Topic> topic) {

    public static final FeedFilter ALL = new FeedFilter(Optional.empty(), Optional.empty());

    public boolean isAll() {
        return format.isEmpty() && topic.isEmpty();
    }

    /** The address of the feed with this filter. */
    public String path() {
        var format = this.format.map(it -> "format=" + it.key());
        var topic = this.topic.map(it -> "topic=" + it.slug());
        return java.util.stream.Stream.of(format, topic)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + "&" + b)
                .map(it -> "/feed?" + it)
                .orElse("/feed");
    }

    public FeedFilter with(Optional<ContentFormat> format) {
        return new FeedFilter(format, topic);
    }

    String pathFrom(FeedPosition position) {
        return path() + (isAll() ? "?" : "&") + "before=" + position;
    }
}
