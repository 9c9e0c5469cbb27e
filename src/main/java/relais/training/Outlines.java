package relais.training;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What there is to learn is the same for everybody, so a node keeps it while its authors change
 * nothing. What a person has done is asked each time, and says whether anything was changed.
 */
final class Outlines {

    private record Kept(long version, Outline outline) {}

    private final TrainingStore store;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    Outlines(TrainingStore store) {
        this.store = store;
    }

    /**
     * The paths asked for, and how far somebody is. One statement, unless something was changed.
     */
    Stream<PathProgress> paths(long personId, String language, Predicate<Outline.Path> which) {
        var transcript = Transcript.of(store.transcript(personId));
        var outline = outline(language, transcript.version());
        return outline.paths().stream().filter(which).map(it -> outline.progress(it, transcript));
    }

    private Outline outline(String language, long version) {
        return Optional.ofNullable(kept.get(language))
                .filter(it -> it.version() == version)
                .map(Kept::outline)
                .orElseGet(() -> load(language, version));
    }

    /** What is read is this version or a newer one: then it is read again the next time. */
    private Outline load(String language, long version) {
        var outline = Outline.of(store.outline(language), store.titles(language), store.contents());
        kept.put(language, new Kept(version, outline));
        return outline;
    }
}
