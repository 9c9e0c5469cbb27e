package relais.studio;

import org.jdbi.v3.core.Jdbi;

import relais.media.Incoming;
import relais.media.Media;
import relais.media.Medium;
import relais.media.Taking;
import relais.people.Person;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What editors upload for their pieces: each has a shelf of its own. */
final class Pictures {

    private final Jdbi jdbi;
    private final StudioStore store;
    private final Media media;

    Pictures(Jdbi jdbi, Media media) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(StudioStore.class);
        this.media = media;
    }

    /** The latest first. */
    List<Medium> of(Piece piece) {
        return media.all(store.pictures(piece.id()));
    }

    /**
     * Outside of a transaction.
     *
     * @param words what it shows, by language
     */
    Taking take(Person by, Piece piece, Incoming file, Map<String, String> words)
            throws IOException {
        return media.takePicture(by, file, words, it -> store.keepPicture(it.id(), piece.id()));
    }

    /** False while the draft or an edition of the piece shows it. */
    boolean remove(Piece piece, Medium medium) {
        return jdbi.inTransaction(
                _ -> {
                    // whoever changes the draft waits, or was here before
                    store.lock(piece.id());
                    boolean free = !store.shows(piece.id(), medium.address());
                    if (free) {
                        media.remove(medium);
                    }
                    return free;
                });
    }

    /** In the transaction that threw its piece away. */
    void forget(Medium medium) {
        media.remove(medium);
    }
}
