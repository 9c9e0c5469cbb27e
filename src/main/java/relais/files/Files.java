package relais.files;

import org.jdbi.v3.core.Jdbi;

import relais.files.Saving.Saved;
import relais.files.Saving.TooLarge;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Large content, in MariaDB like everything else, so that every node sees it and a backup has it.
 * It comes and goes in parts: whatever its size, a mebibyte of it is in memory at a time, and no
 * connection waits for whoever sends or reads.
 */
public final class Files {

    static final int PART = 1 << 20;

    /** Whoever saves a file refers to it within this time. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final FileStore store;
    private final Clock clock;

    public Files(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(FileStore.class);
        this.clock = clock;
    }

    /**
     * Takes in what comes, up to so many bytes. To be called outside of a transaction: each part is
     * one of its own. What breaks off is swept away later.
     */
    public Saving save(InputStream content, long most) throws IOException {
        var hashed = new DigestInputStream(content, sha256());
        long id = store.begin(clock.instant());
        long size = 0;
        for (int number = 0; size <= most; number++) {
            var part = hashed.readNBytes(PART);
            if (part.length == 0) {
                return finish(id, size, hashed.getMessageDigest().digest());
            }
            size += part.length;
            store.insertPart(id, number, part);
        }
        store.delete(id);
        return new TooLarge();
    }

    /** Takes in what comes, all of it: somebody else has made sure that it ends. */
    public long save(InputStream content) throws IOException {
        return switch (save(content, Long.MAX_VALUE)) {
            case Saved(var file) -> file.id();
            case TooLarge() -> throw new IllegalStateException("There is no end to it");
        };
    }

    /** Called in the transaction that makes something refer to it; without it, it is swept away. */
    public void keep(long id) {
        if (!store.keep(id, clock.instant())) {
            throw new IllegalStateException("There is no file " + id + " that could be kept");
        }
    }

    /** Empty while it is not whole. */
    public Optional<StoredFile> find(long id) {
        return store.find(id);
    }

    /** So many of its bytes, from this one on, counted from 0. */
    public void send(long id, long from, long length, OutputStream to) throws IOException {
        long end = from + length;
        for (long at = from; at < end; ) {
            int offset = (int) (at % PART);
            int wanted = (int) Math.min(PART - offset, end - at);
            to.write(part(id, (int) (at / PART), offset, wanted));
            at += wanted;
        }
    }

    /** Called when nothing refers to it any more. */
    public void delete(long id) {
        store.delete(id);
    }

    /** What was begun a day ago or earlier, and never kept. */
    public void sweep() {
        store.forgotten(clock.instant().minus(PATIENCE)).forEach(store::sweep);
    }

    private Saving finish(long id, long size, byte[] sha256) {
        store.finish(id, size, sha256);
        return new Saved(new StoredFile(id, size, sha256));
    }

    private byte[] part(long id, int number, int offset, int length) throws IOException {
        return store.part(id, number, offset + 1, length)
                .filter(it -> it.length == length)
                .orElseThrow(() -> new EOFException("File " + id + " ends before " + number));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
