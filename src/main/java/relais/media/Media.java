package relais.media;

import org.jdbi.v3.core.Jdbi;

import relais.files.Files;
import relais.files.Saving.Saved;
import relais.files.Saving.TooLarge;
import relais.files.StoredFile;
import relais.media.Inspection.Fit;
import relais.media.Inspection.Unfit;
import relais.media.Taking.Refused;
import relais.media.Taking.Taken;
import relais.people.Person;
import relais.settings.Settings;
import relais.settings.Technical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pictures, documents, videos and captions of lessons. Each is looked at when it comes in, and
 * served as what it was found to be. None is ever changed.
 */
public final class Media {

    /** What no lesson shows may stay for so long. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final MediaStore store;
    private final Files files;
    private final Settings settings;
    private final Clock clock;

    public Media(Jdbi jdbi, Files files, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(MediaStore.class);
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** What lies on the shelf of a module, the latest first. */
    public List<Medium> of(long moduleId) {
        return store.of(moduleId);
    }

    /** By the end of its address. */
    public Optional<Medium> find(String address) {
        return store.find(address, false);
    }

    /** The same of what is guarded: for whoever knows who may see it. */
    public Optional<Medium> guarded(String address) {
        return store.find(address, true);
    }

    /** So large a file is taken at all: only a video may be. */
    public int mostMegabytes() {
        return settings.get(Technical.VIDEO_MEGABYTES);
    }

    /**
     * Puts a file on the shelf of a module, if it is fit for it. To be called outside of a
     * transaction.
     *
     * @param words alternative text by language
     */
    public Taking take(Person by, long moduleId, Incoming file, Map<String, String> words)
            throws IOException {
        return switch (Inspection.of(file, mostMegabytes() * 1_000_000L)) {
            case Fit fit ->
                    take(by, Shelf.of(moduleId), fit, file.keptName(fit.type()), words, _ -> {});
            case Unfit(var messageKey) -> new Refused(messageKey);
        };
    }

    /**
     * Takes a picture that is for no module; whoever shows it removes it. To be called outside of a
     * transaction.
     *
     * @param words alternative text by language
     * @param taker is given it in the transaction that keeps it, so that it is nobody's at no time
     */
    public Taking takePicture(
            Person by, Incoming file, Map<String, String> words, Consumer<Medium> taker)
            throws IOException {
        return switch (Inspection.of(file, 0)) {
            case Fit fit when fit.type().kind() == Type.Kind.PICTURE ->
                    take(by, Shelf.NONE, fit, file.keptName(fit.type()), words, taker);
            case Fit _ -> new Refused("pictures.error.kind");
            case Unfit(var messageKey) -> new Refused(messageKey);
        };
    }

    /** Those with these addresses, the latest first. */
    public List<Medium> all(Collection<String> addresses) {
        return addresses.isEmpty() ? List.of() : store.all(addresses);
    }

    /**
     * Takes a picture or a document that is for some people only: its address alone opens nothing.
     * Whoever shows it serves it, and removes it. To be called outside of a transaction.
     *
     * @param words what it shows: needed of a picture
     */
    public Taking takeGuarded(Person by, Incoming file, String words) throws IOException {
        return switch (Inspection.of(file, 0)) {
            case Fit fit when fit.type().kind() == Type.Kind.PICTURE && words.isBlank() ->
                    new Refused("pictures.error.words");
            case Fit fit
                    when fit.type().kind() == Type.Kind.PICTURE
                            || fit.type().kind() == Type.Kind.DOCUMENT ->
                    take(by, Shelf.GUARDED, fit, file.keptName(fit.type()), Map.of(), _ -> {});
            case Fit _ -> new Refused("media.error.kind");
            case Unfit(var messageKey) -> new Refused(messageKey);
        };
    }

    /** To be called in the transaction that made sure that nothing shows it. */
    public void remove(Medium medium) {
        if (store.delete(medium.id())) {
            files.delete(medium.fileId());
        }
    }

    /** What has been here long enough to be in use, if anybody wanted it. */
    public List<Medium> settled() {
        return store.olderThan(clock.instant().minus(PATIENCE));
    }

    /** The same of what is guarded. */
    public List<Medium> settledGuarded() {
        return store.guardedBefore(clock.instant().minus(PATIENCE));
    }

    Optional<StoredFile> content(Medium medium) {
        return files.find(medium.fileId());
    }

    /** For answers that send it in parts. */
    Files files() {
        return files;
    }

    /** Where something lies: on that of a module, or on none. */
    private record Shelf(Optional<Long> moduleId, boolean guarded) {

        private static final Shelf NONE = new Shelf(Optional.empty(), false);
        private static final Shelf GUARDED = new Shelf(Optional.empty(), true);

        private static Shelf of(long moduleId) {
            return new Shelf(Optional.of(moduleId), false);
        }
    }

    private Taking take(
            Person by,
            Shelf shelf,
            Fit fit,
            String name,
            Map<String, String> words,
            Consumer<Medium> taker)
            throws IOException {
        try (var content = fit.content().open()) {
            return switch (files.save(content, Long.MAX_VALUE)) {
                case Saved(var file) -> {
                    var address = secret() + fit.size();
                    var seconds = seconds(fit.type(), file);
                    yield jdbi.inTransaction(
                            _ -> {
                                files.keep(file.id());
                                store.insert(
                                        address,
                                        shelf.moduleId(),
                                        fit.type(),
                                        name,
                                        Medium.json(words),
                                        seconds,
                                        file.id(),
                                        clock.instant(),
                                        by.id(),
                                        shelf.guarded());
                                var medium = store.find(address, shelf.guarded()).orElseThrow();
                                taker.accept(medium);
                                return new Taken(medium);
                            });
                }
                case TooLarge() -> new Refused("media.error.large");
            };
        }
    }

    private Optional<Integer> seconds(Type type, StoredFile file) throws IOException {
        return type.kind() == Type.Kind.VIDEO
                ? VideoLength.of(type, file.size(), (from, length) -> part(file, from, length))
                : Optional.empty();
    }

    private byte[] part(StoredFile file, long from, int length) throws IOException {
        var part = new ByteArrayOutputStream(length);
        files.send(file.id(), from, Math.min(length, file.size() - from), part);
        return part.toByteArray();
    }

    /** 100 bits, in letters and digits that survive every text. */
    private static String secret() {
        return new BigInteger(100, RANDOM).setBit(100).toString(36);
    }
}
