package relais.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The embedded server's data: made once, by the server's own script, with a password of its own.
 */
final class MariaDbFolder {

    static final String LOG_SIZE = "64M";

    private MariaDbFolder() {}

    static Path data(Path home) {
        return home.resolve("data");
    }

    static String password(Path home) throws IOException {
        return Files.readString(home.resolve("password")).strip();
    }

    /** Installs beside the data and renames at the end: where there are data, they are whole. */
    static void install(Path home, MariaDbBinaries binaries) throws IOException {
        if (Files.exists(data(home))) {
            return;
        }
        var part = home.resolve("data.part");
        Folders.delete(part);
        Files.deleteIfExists(home.resolve("password"));
        PrivateFile.create(home.resolve("password"), randomPassword());

        var accounts = home.resolve("accounts.sql");
        Files.deleteIfExists(accounts);
        PrivateFile.create(accounts, accounts(password(home)));
        run(binaries, part, accounts);
        Files.delete(accounts);
        Files.move(part, data(home));
    }

    /** MariaDB refuses to run as root unless it is told to. */
    static Optional<String> runAsRoot() {
        return Optional.of("--user=root")
                .filter(_ -> System.getProperty("user.name").equals("root"));
    }

    /** The user owns every schema whose name begins with relais: tests and restores make more. */
    private static String accounts(String password) {
        return """
        FLUSH PRIVILEGES;
        CREATE DATABASE relais CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
        CREATE USER relais@127.0.0.1 IDENTIFIED BY '%s';
        GRANT ALL PRIVILEGES ON `relais%%`.* TO relais@127.0.0.1;
        DROP USER IF EXISTS ''@localhost;
        """
                .formatted(password);
    }

    /** With relative paths: the script breaks on a space in a path. */
    private static void run(MariaDbBinaries binaries, Path data, Path accounts) throws IOException {
        var base = binaries.base();
        var command = new ArrayList<>(binaries.install());
        command.addAll(
                List.of(
                        "--datadir=" + base.relativize(data),
                        "--innodb-log-file-size=" + LOG_SIZE,
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--auth-root-authentication-method=socket",
                        "--extra-file=" + base.relativize(accounts)));
        runAsRoot().ifPresent(command::add);
        var process =
                new ProcessBuilder(command)
                        .directory(base.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("mariadb-install-db failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
