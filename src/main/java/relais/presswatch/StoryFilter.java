package relais.presswatch;

import relais.feed.Topic;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which part of the desk somebody looks at. */
public record StoryFilter(StoryState state, Optional<Long> sourceId, Optional<Topic> topic) {

    StoryFilter at(StoryState other) {
        return new StoryFilter(other, sourceId, topic);
    }

    /** What stands behind the path of the desk, and of what is done there. */
    public String query() {
        var state = Optional.of("state=" + this.state.key()).filter(_ -> !isWaiting());
        var source = sourceId.map(it -> "source=" + it);
        var topic = this.topic.map(it -> "about=" + it.slug());
        var all = Stream.of(state, source, topic).flatMap(Optional::stream);
        var query = all.collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    public String path() {
        return "/studio/press" + query();
    }

    public String path(StoryState other) {
        return at(other).path();
    }

    public boolean isWhole() {
        return sourceId.isEmpty() && topic.isEmpty();
    }

    String pathFrom(StoryPosition position) {
        return path() + (query().isEmpty() ? "?" : "&") + "before=" + position;
    }

    private boolean isWaiting() {
        return state == StoryState.WAITING;
    }
}
