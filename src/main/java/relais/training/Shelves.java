package relais.training;

import org.jdbi.v3.core.Jdbi;

import relais.media.Incoming;
import relais.media.Media;
import relais.media.Medium;
import relais.media.Taking;
import relais.people.Person;
import relais.settings.Settings;
import relais.settings.Technical;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What authors upload for lessons: each module has a shelf of its own. */
public final class Shelves {

    private final Jdbi jdbi;
    private final AuthoringStore store;
    private final Media media;
    private final Settings settings;

    public Shelves(Jdbi jdbi, Media media, Settings settings) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AuthoringStore.class);
        this.media = media;
        this.settings = settings;
    }

    Shelf of(AuthoredModule module) {
        return new Shelf(media.of(module.id()), settings.get(Technical.VIDEO_HOSTS));
    }

    int mostMegabytes() {
        return media.mostMegabytes();
    }

    Taking take(Person by, AuthoredModule module, Incoming file, Map<String, String> words)
            throws IOException {
        return media.take(by, module.id(), file, words);
    }

    /** False while a draft or any version of a module shows it. */
    boolean remove(Medium medium) {
        return jdbi.inTransaction(
                _ -> {
                    // whoever changes or publishes the draft waits, or was here before
                    store.lockModule(medium.moduleId());
                    boolean free = !store.mentions(medium.address());
                    if (free) {
                        media.remove(medium);
                    }
                    return free;
                });
    }

    /** What has lain there for a week, and no draft and no version shows. */
    public void sweep() {
        media.settled().stream().filter(it -> !store.mentions(it.address())).forEach(this::remove);
    }

    /**
     * @param loaded the learner asked to see what lies elsewhere
     */
    Optional<Screen> screen(LessonText text, boolean loaded) {
        var hosts = settings.get(Technical.VIDEO_HOSTS);
        return text.shown().map(video -> Screen.of(video, hosts, loaded));
    }
}
