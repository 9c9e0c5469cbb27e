package relais.packages;

import org.jdbi.v3.core.Jdbi;

import relais.files.Files;
import relais.people.Person;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Content made elsewhere by the rules of SCORM or cmi5: imported once, never changed, run in a
 * frame without rights, and believed in what it says of whoever has it open.
 */
public final class Packages {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final PackageStore store;
    private final Files files;
    private final Attempts attempts;
    private final Records records;
    private final Clock clock;

    /**
     * @param follower is told how people do: whoever gives packages a place
     */
    public Packages(Jdbi jdbi, Files files, Follower follower, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(PackageStore.class);
        this.files = files;
        this.attempts = new Attempts(jdbi, follower, clock);
        this.records = Records.of(jdbi, follower, clock);
        this.clock = clock;
    }

    // For authors

    /** Reads a file as a package, and keeps it whole or not at all. */
    public Importing take(Person by, Path zip) throws IOException {
        try (var archive = Archive.open(zip)) {
            var manifest = Manifests.read(archive);
            return new Importing.Imported(keep(by, zip, archive, manifest));
        } catch (Unusable e) {
            return e.refusal();
        }
    }

    public Optional<PackageSummary> summary(long packageId) {
        return store.summary(packageId);
    }

    /**
     * Those that were uploaded a day ago or earlier, were never opened, and are none of these that
     * lessons need. What content said long ago goes as well.
     */
    public void sweep(Set<Long> needed) {
        store.unused(clock.instant().minus(PATIENCE)).stream()
                .filter(it -> !needed.contains(it.id()))
                .forEach(
                        it ->
                                jdbi.useTransaction(
                                        _ -> {
                                            store.delete(it.id());
                                            files.delete(it.fileId());
                                        }));
        records.sweep(clock.instant());
    }

    // For learners

    /**
     * @param language in which they read what things are called, where there is a choice
     */
    public Progress progress(long personId, long packageId, String language) {
        return new Progress(store.items(packageId, personId, language));
    }

    /** Where a frame finds this item, for this person and from this lesson. */
    public String address(long personId, long lessonId, ItemProgress item) {
        var token = new Launch(personId, item.id(), lessonId, today()).token(item.launchKey());
        return PackagesRoutes.base(token) + (item.isUnit() ? "launch" : "files/" + item.href());
    }

    /** Everything that items said of somebody is gone. What they read in lessons is not ours. */
    public void erase(long personId) {
        jdbi.useTransaction(
                _ -> {
                    records.erase(personId);
                    attempts.erase(personId);
                });
    }

    // For what runs in the frame

    /** Empty for a token that is not ours, or no longer. */
    Optional<Opened> open(String token) {
        return Launch.claimed(token)
                .flatMap(
                        claim ->
                                store.launched(claim.launch().itemId(), claim.launch().personId())
                                        .filter(it -> claim.holds(it.launchKey(), today()))
                                        .map(it -> new Opened(claim.launch(), it, clock.millis())));
    }

    /** Empty where there is no such file, or the token does not open it. */
    Optional<ServedEntry> file(String token, String path) {
        return Launch.claimed(token)
                .flatMap(
                        claim ->
                                store.served(
                                                claim.launch().itemId(),
                                                claim.launch().personId(),
                                                path)
                                        .filter(it -> claim.holds(it.launchKey(), today())));
    }

    /** So many of the unpacked bytes of a file, from this one on. */
    void send(ServedEntry file, long from, long length, OutputStream to) throws IOException {
        var entry = file.entry();
        if (entry.deflated()) {
            try (var unpacked = new Unpacking(to, from, length)) {
                files.send(file.fileId(), entry.start(), entry.packed(), unpacked);
            }
        } else {
            files.send(file.fileId(), entry.start() + from, length, to);
        }
    }

    Records records() {
        return records;
    }

    Reporting take(Opened opened, Report report) {
        return opened.isUnit()
                ? new Reporting.OtherStandard()
                : attempts.take(opened.launch(), report);
    }

    private long keep(Person by, Path zip, Archive archive, Manifest manifest) throws IOException {
        long fileId = save(zip);
        return jdbi.inTransaction(
                _ -> {
                    files.keep(fileId);
                    long id =
                            store.insert(
                                    manifest.standard(),
                                    manifest.title(),
                                    fileId,
                                    newKey(),
                                    by.id(),
                                    clock.instant());
                    store.insertEntries(id, archive.entries());
                    store.insertItems(id, manifest.rows());
                    return id;
                });
    }

    private long save(Path zip) throws IOException {
        try (var content = java.nio.file.Files.newInputStream(zip)) {
            return files.save(content);
        }
    }

    private long today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toEpochDay();
    }

    private static byte[] newKey() {
        var key = new byte[16];
        RANDOM.nextBytes(key);
        return key;
    }
}
