package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.pictures.Limits;
import relais.pictures.Picture;
import relais.pictures.Reading;
import relais.settings.Settings;
import relais.settings.Technical;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Pictures of badges that came from outside, made safe before anybody sees them. */
public final class Pictures {

    private static final Set<Picture.Kind> KINDS = Set.of(Picture.Kind.PNG, Picture.Kind.SVG);
    private static final int WIDEST = 2_000;
    private static final int KEPT = 512;

    private final Jdbi jdbi;
    private final PictureStore store;
    private final Settings settings;
    private final Clock clock;

    public Pictures(Jdbi jdbi, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PictureStore.class);
        this.settings = settings;
        this.clock = clock;
    }

    /** What can be used of a file. */
    Reading read(byte[] file) {
        return Reading.of(file, new Limits(KINDS, mostKilobytes() * 1_000, WIDEST, false, KEPT));
    }

    int mostKilobytes() {
        return settings.get(Technical.PICTURE_KILOBYTES);
    }

    /** Everybody sees it from now on, in place of the earlier one. */
    void use(Person by, Badge badge, Picture picture) {
        var now = clock.instant();
        jdbi.useTransaction(
                _ -> {
                    store.use(badge.id(), Optional.of(picture.hash()), by.id(), now);
                    store.write(badge.id(), picture.kind(), picture.content(), by.id(), now);
                });
    }

    /** The portal draws the badge again. */
    void remove(Person by, Badge badge) {
        jdbi.useTransaction(
                _ -> {
                    store.use(badge.id(), Optional.empty(), by.id(), clock.instant());
                    store.delete(badge.id());
                });
    }

    /** Empty for one that is no longer in use. */
    Optional<Picture> find(String slug, String hash) {
        return store.find(slug, hash);
    }
}
