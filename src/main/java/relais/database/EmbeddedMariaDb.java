package relais.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server in a child process, for those who bring none of their own. All of it lives
 * in one folder: binaries, data, the password, the log. One process at a time may use the folder;
 * another may {@linkplain #running join} it.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final FileChannel lock;
    private final Process server;
    private final DatabaseAddress address;

    private EmbeddedMariaDb(
            Path folder, FileChannel lock, Process server, DatabaseAddress address) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.address = address;
    }

    /**
     * @param memory bytes for the buffer pool
     * @throws CannotStart when the folder is in use or can't be written, or the server won't run
     */
    public static EmbeddedMariaDb start(Path folder, long memory) {
        var home = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            var lock =
                    lock(home)
                            .orElseThrow(
                                    () ->
                                            new CannotStart(
                                                    "Another Relais is running on the folder "
                                                            + home));
            try {
                return start(home, memory, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AccessDeniedException e) {
            throw new CannotStart("The folder " + home + " cannot be written", e);
        } catch (FileSystemException e) {
            throw new CannotStart("The folder " + home + " cannot be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new CannotStart("The database did not start: " + e.getMessage(), e);
        }
    }

    /** Where the server answers that another process runs in this folder, if one does. */
    public static Optional<DatabaseAddress> running(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        var port = home.resolve("port");
        if (!Files.exists(port)) {
            return Optional.empty();
        }
        try {
            var free = lock(home);
            if (free.isPresent()) {
                free.get().close(); // the port is left from a process that was killed
                return Optional.empty();
            }
            return Optional.of(
                    address(Files.readString(port).strip(), MariaDbFolder.password(home)));
        } catch (IOException e) {
            throw new CannotStart("The folder " + home + " cannot be read", e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Returns when the last page is on disk. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("port"));
            stop(server.toHandle());
            lock.close();
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop cleanly", e);
        }
    }

    private static EmbeddedMariaDb start(Path home, long memory, FileChannel lock)
            throws IOException {
        var begin = Instant.now();
        Files.deleteIfExists(home.resolve("port"));
        stopOrphan(home);
        var binaries = MariaDbBinaries.in(home);
        MariaDbFolder.install(home, binaries);

        var port = freePort();
        var address = address(port, MariaDbFolder.password(home));
        var server = launch(home, binaries, port, memory);
        try {
            awaitAnswer(server, address, home.resolve("mariadbd.log"));
            Files.writeString(home.resolve("port"), port);
        } catch (IOException | RuntimeException e) {
            stop(server.toHandle());
            throw e;
        }
        LOG.info(
                "MariaDB ready on port {} after {} ms",
                port,
                Duration.between(begin, Instant.now()).toMillis());
        return new EmbeddedMariaDb(home, lock, server, address);
    }

    /** Empty while another process holds it. */
    private static Optional<FileChannel> lock(Path home) throws IOException {
        var channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // this very process holds it
        }
        channel.close();
        return Optional.empty();
    }

    private static Process launch(Path home, MariaDbBinaries binaries, String port, long memory)
            throws IOException {
        var data = MariaDbFolder.data(home);
        var command =
                new ArrayList<>(
                        List.of(
                                binaries.server().toString(),
                                "--no-defaults",
                                "--basedir=" + binaries.base(),
                                "--datadir=" + data,
                                "--tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                                "--pid-file=" + home.resolve("mariadbd.pid"),
                                "--port=" + port,
                                "--bind-address=127.0.0.1",
                                // relative to the data: a socket's path ends at 107 characters
                                "--socket=s",
                                "--skip-name-resolve",
                                // else a key pair is made at every start: 3 to 13 seconds
                                "--skip-ssl",
                                "--local-infile=0",
                                "--performance-schema=off",
                                "--max-connections=1100",
                                "--table-open-cache=2000",
                                "--character-set-server=utf8mb4",
                                "--collation-server=utf8mb4_uca1400_ai_ci",
                                "--transaction-isolation=READ-COMMITTED",
                                "--innodb-buffer-pool-size=" + memory,
                                "--innodb-log-file-size=" + MariaDbFolder.LOG_SIZE,
                                // what was acknowledged survives a power cut
                                "--innodb-flush-log-at-trx-commit=1",
                                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,"
                                        + "NO_ENGINE_SUBSTITUTION"));
        MariaDbFolder.runAsRoot().ifPresent(command::add);
        return new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("mariadbd.log").toFile())
                .start();
    }

    private static void awaitAnswer(Process server, DatabaseAddress address, Path log)
            throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers(address)) {
            if (endedWithin(server, 20)) {
                throw new IOException("mariadbd ended: " + lastError(log) + " (see " + log + ")");
            }
            if (Instant.now().isAfter(end)) {
                throw new IOException("mariadbd does not answer (see " + log + ")");
            }
        }
    }

    private static boolean answers(DatabaseAddress address) {
        try (var _ =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static String lastError(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("[ERROR]"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf("[ERROR]") + 8))
                    .orElse("no reason given");
        }
    }

    /** A server left behind by a process that was killed would hold on to the data files. */
    private static void stopOrphan(Path home) throws IOException {
        var pidFile = home.resolve("mariadbd.pid");
        if (Files.exists(pidFile)) {
            var text = Files.readString(pidFile).strip();
            ProcessHandle.of(Long.parseLong(text))
                    .filter(process -> isServerOf(home, process))
                    .ifPresent(
                            process -> {
                                LOG.warn("Stopping the MariaDB that an earlier run left behind");
                                stop(process);
                            });
        }
    }

    /** By its arguments: the number may belong to quite another process by now. */
    private static boolean isServerOf(Path home, ProcessHandle process) {
        var data = "--datadir=" + MariaDbFolder.data(home);
        return process.info().arguments().filter(all -> List.of(all).contains(data)).isPresent();
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception _) {
            process.destroyForcibly();
        }
    }

    private static boolean endedWithin(Process process, int milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static DatabaseAddress address(String port, String password) {
        return new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:" + port + "/relais?sslMode=disable", "relais", password);
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
