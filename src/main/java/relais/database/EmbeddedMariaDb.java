package relais.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A real MariaDB server in a child process, for those who bring none of their own. Its data,
 * password and log live in one folder, its programs beside it. One process at a time starts it;
 * others may {@linkplain #running join} when it is {@linkplain #announce announced}.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration SHORT_LIFE = Duration.ofSeconds(10);

    private final MariaDbFolder folder;
    private final FileChannel lock;
    private final MariaDbBinaries binaries;
    private final int port;
    private final long memory;
    private Process server;
    private Instant launchedAt;
    private boolean closing;

    private EmbeddedMariaDb(
            MariaDbFolder folder, FileChannel lock, MariaDbBinaries binaries, long memory)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.binaries = binaries;
        this.port = freePort();
        this.memory = memory;
    }

    /**
     * @param memory bytes for the buffer pool
     * @throws CannotStart when the folder is in use or can't be written, or the server won't run
     */
    public static EmbeddedMariaDb start(Path path, long memory) {
        var folder = MariaDbFolder.at(path);
        try {
            Files.createDirectories(folder.home());
            var lock = folder.lockOrRefuse();
            try {
                return start(folder, memory, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw cannotUse(folder, e);
        }
    }

    /** Where the server answers that another process has started in this folder, if one has. */
    public static Optional<DatabaseAddress> running(Path path) {
        var folder = MariaDbFolder.at(path);
        try {
            return Files.exists(folder.port()) && folder.isLocked()
                    ? Optional.of(address(folder, Files.readString(folder.port())))
                    : Optional.empty();
        } catch (IOException e) {
            throw cannotUse(folder, e);
        }
    }

    /** To find out before there is any work in vain. */
    public static void refuseIfInUse(Path path) {
        var folder = MariaDbFolder.at(path);
        if (Files.isDirectory(folder.home())) {
            try {
                folder.lockOrRefuse().close();
            } catch (IOException e) {
                throw cannotUse(folder, e);
            }
        }
    }

    public DatabaseAddress address() {
        try {
            return address(folder, String.valueOf(port));
        } catch (IOException e) {
            throw cannotUse(folder, e);
        }
    }

    /** From now on other processes find this server. */
    public void announce() {
        try {
            Files.writeString(folder.port(), String.valueOf(port));
        } catch (IOException e) {
            throw cannotUse(folder, e);
        }
    }

    @Override
    public synchronized void close() {
        closing = true;
        try {
            Files.deleteIfExists(folder.port());
            MariaDbServer.stop(server.toHandle());
            lock.close();
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop cleanly", e);
        }
    }

    private static EmbeddedMariaDb start(MariaDbFolder folder, long memory, FileChannel lock)
            throws IOException {
        var begin = Instant.now();
        Files.deleteIfExists(folder.port());
        MariaDbServer.stopOrphan(folder);
        var binaries = MariaDbBinaries.in(folder.home().getParent());
        MariaDbInstall.into(folder, binaries);

        var embedded = new EmbeddedMariaDb(folder, lock, binaries, memory);
        embedded.launch();
        try {
            MariaDbServer.awaitAnswer(embedded.server, embedded.address(), folder);
        } catch (IOException | RuntimeException e) {
            embedded.close();
            throw e;
        }
        var took = Duration.between(begin, Instant.now()).toMillis();
        LOG.info("MariaDB is ready after {} ms, in {}", took, folder.home());
        return embedded;
    }

    private void launch() throws IOException {
        launchedAt = Instant.now();
        server = MariaDbServer.launch(folder, binaries, port, memory);
        server.onExit().thenAccept(this::revive);
    }

    /** Somebody killed it, or the machine ran out of memory: pages answer 503 until it is back. */
    private synchronized void revive(Process ended) {
        if (closing) {
            return;
        }
        if (Duration.between(launchedAt, Instant.now()).compareTo(SHORT_LIFE) < 0) {
            LOG.error("MariaDB ended as soon as it was started, see {}", folder.log());
            return;
        }
        LOG.warn("MariaDB ended with {}: it is started again", ended.exitValue());
        try {
            launch();
        } catch (IOException e) {
            LOG.error("MariaDB cannot be started again", e);
        }
    }

    private static DatabaseAddress address(MariaDbFolder folder, String port) throws IOException {
        return new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:" + port + "/relais?sslMode=disable",
                "relais",
                folder.password());
    }

    private static CannotStart cannotUse(MariaDbFolder folder, IOException e) {
        return new CannotStart(
                switch (e) {
                    case AccessDeniedException _ ->
                            "The folder " + folder.home() + " cannot be written";
                    case FileSystemException _ ->
                            "The folder " + folder.home() + " cannot be used: " + e.getMessage();
                    default -> "The embedded database did not start: " + e.getMessage();
                },
                e);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
