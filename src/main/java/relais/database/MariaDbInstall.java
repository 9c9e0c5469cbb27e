package relais.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes the embedded server's data, once, by the server's own script. */
final class MariaDbInstall {

    private MariaDbInstall() {}

    /** Installs beside the data and renames at the end: where there are data, they are whole. */
    static void into(MariaDbFolder folder, MariaDbBinaries binaries) throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        var part = folder.home().resolve("data.part");
        var accounts = folder.home().resolve("accounts.sql");
        Folders.delete(part);
        Files.deleteIfExists(folder.passwordFile());
        Files.deleteIfExists(accounts);

        PrivateFile.create(folder.passwordFile(), randomPassword());
        PrivateFile.create(accounts, accounts(folder.password()));
        run(binaries, part, accounts);
        Files.delete(accounts);
        Files.move(part, folder.data());
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
                        "--innodb-log-file-size=" + MariaDbServer.SMALLEST_LOG,
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--auth-root-authentication-method=socket",
                        "--extra-file=" + base.relativize(accounts)));
        command.addAll(MariaDbServer.RUN_AS);
        var process =
                new ProcessBuilder(command)
                        .directory(base.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("mariadb-install-db failed: " + said.strip());
        }
    }

    private static String randomPassword() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
