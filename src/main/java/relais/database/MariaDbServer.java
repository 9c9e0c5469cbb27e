package relais.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server as a process: how it is launched, awaited and stopped. */
final class MariaDbServer {

    /**
     * What a new database begins with; the first start gives it the size that its memory asks for.
     */
    static final String SMALLEST_LOG = "64M";

    /** MariaDB refuses to run as root unless it is told to. */
    static final List<String> RUN_AS =
            System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private MariaDbServer() {}

    static Process launch(MariaDbFolder folder, MariaDbBinaries binaries, int port, long memory)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                binaries.server().toString(),
                                "--no-defaults",
                                "--basedir=" + binaries.base(),
                                "--datadir=" + folder.data(),
                                "--tmpdir=" + Files.createDirectories(folder.tmp()),
                                "--pid-file=" + folder.pid(),
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
                                // in a short log, pages that change all the time are written each
                                // time that it is full: a fifth of what an act costs
                                "--innodb-log-file-size=" + Math.max(64L << 20, memory / 2),
                                // what was acknowledged survives a power cut
                                "--innodb-flush-log-at-trx-commit=1",
                                "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,"
                                        + "NO_ENGINE_SUBSTITUTION"));
        command.addAll(RUN_AS);
        return new ProcessBuilder(command)
                .directory(folder.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
    }

    static void awaitAnswer(Process server, DatabaseAddress address, MariaDbFolder folder)
            throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!answers(address)) {
            if (endsWithin(server, 20)) {
                throw new IOException("mariadbd ended (%s)".formatted(lastError(folder)));
            }
            if (Instant.now().isAfter(end)) {
                throw new IOException("mariadbd does not answer, see " + folder.log());
            }
        }
    }

    /** Returns when the last page is on disk. */
    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            LOG.warn("MariaDB does not stop: it is killed, and will recover at its next start");
            server.destroyForcibly();
        }
    }

    /** A server left behind by a process that was killed would hold on to the data. */
    static void stopOrphan(MariaDbFolder folder) throws IOException {
        if (Files.exists(folder.pid())) {
            var pid = Long.parseLong(Files.readString(folder.pid()).strip());
            var orphan = ProcessHandle.of(pid).filter(process -> serves(process, folder));
            if (orphan.isPresent()) {
                LOG.warn("An earlier run was killed: its MariaDB is stopped and started anew");
                stop(orphan.get());
            }
        }
    }

    /** By its arguments: the number may be quite another process's by now. */
    private static boolean serves(ProcessHandle process, MariaDbFolder folder) {
        var data = "--datadir=" + folder.data();
        return process.info().arguments().filter(all -> List.of(all).contains(data)).isPresent();
    }

    private static boolean answers(DatabaseAddress address) {
        try (var _ =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static boolean endsWithin(Process process, int milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String lastError(MariaDbFolder folder) throws IOException {
        try (var lines = Files.lines(folder.log())) {
            return lines.filter(line -> line.contains("[ERROR] "))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf("[ERROR] ") + 8))
                    .orElse("see " + folder.log());
        }
    }
}
