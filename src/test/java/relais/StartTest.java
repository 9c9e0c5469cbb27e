package relais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import relais.support.RelaisProcess;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What an operator sees: each obstacle is one line, and every end is a clean one. */
@Tag("process")
class StartTest {

    /** Kept between runs: unpacking the database's programs takes longer than all of this. */
    private static final Path FOLDER = Path.of("target/process").toAbsolutePath();

    @Test
    void it_serves_until_it_is_told_to_end() throws Exception {
        try (var relais = start()) {
            assertThat(relais.status("/readyz")).isEqualTo(200);

            relais.tellToEnd();

            assertThat(relais.exitCode()).isZero();
            assertThat(databaseProcess()).isEmpty();
        }
    }

    @Test
    void after_a_kill_the_next_start_recovers() throws Exception {
        try (var killed = start()) {
            killed.address();
            killed.kill();
        }
        assertThat(databaseProcess()).isPresent();

        try (var relais = start()) {
            assertThat(relais.status("/readyz")).isEqualTo(200);
        }
        assertThat(databaseProcess()).isEmpty();
    }

    @Test
    void a_second_one_is_refused_but_its_commands_join_the_first() throws Exception {
        try (var first = start()) {
            first.address();

            try (var second = start();
                    var migrate = start("migrate")) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.said())
                        .isEqualTo(
                                "Another Relais is running on the folder %s/var/database\n"
                                        .formatted(FOLDER));
                assertThat(migrate.exitCode()).isZero();
                assertThat(migrate.said()).isEqualTo("Up to date.\n");
            }
        }
    }

    @Test
    void a_port_in_use_is_told_before_anything_is_made(@TempDir Path folder) throws Exception {
        try (var other = new ServerSocket(0);
                var relais =
                        RelaisProcess.start(
                                folder, Map.of("RELAIS_PORT", "" + other.getLocalPort()))) {
            assertThat(relais.exitCode()).isEqualTo(1);
            assertThat(relais.said())
                    .isEqualTo(
                            "Port %d cannot be used (Address already in use): stop what uses it, or set RELAIS_PORT\n"
                                    .formatted(other.getLocalPort()));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_line(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("var"), "a file where the folder should be");

        try (var relais = RelaisProcess.start(folder, Map.of())) {
            assertThat(relais.exitCode()).isEqualTo(1);
            assertThat(relais.said())
                    .startsWith("The folder " + folder + "/var/database cannot be used")
                    .containsOnlyOnce("\n");
        }
    }

    @Test
    void wrong_settings_are_a_line_each(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("relais.properties"), "RELAIS_PROT=8080\n");

        try (var relais = RelaisProcess.start(folder, Map.of("RELAIS_ZONE", "Paris"))) {
            assertThat(relais.exitCode()).isEqualTo(1);
            assertThat(relais.said())
                    .isEqualTo(
                            """
                            RELAIS_ZONE=Paris is wrong, expected: a zone such as Europe/Paris
                            RELAIS_PROT is not a setting of Relais
                            """);
        }
    }

    @Test
    void wrong_usage_ends_with_2(@TempDir Path folder) throws Exception {
        try (var relais = RelaisProcess.start(folder, Map.of(), "no-such-command")) {
            assertThat(relais.exitCode()).isEqualTo(2);
        }
    }

    private static RelaisProcess start(String... command) throws Exception {
        return RelaisProcess.start(FOLDER, Map.of(), command);
    }

    private static Optional<ProcessHandle> databaseProcess() throws Exception {
        var file = FOLDER.resolve("var/database/mariadbd.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                : Optional.empty();
    }
}
