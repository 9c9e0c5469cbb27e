package relais.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class EmbeddedMariaDbTest {

    @Test
    void data_survive_a_stop_and_a_second_one_is_refused() throws Exception {
        var folder = Path.of("target/a folder with spaces/database").toAbsolutePath();
        Folders.delete(folder.resolve("data"));
        try (var first = EmbeddedMariaDb.start(folder, 32L << 20)) {
            jdbi(first.address()).useHandle(h -> h.execute("CREATE TABLE kept (id INT)"));

            assertThatThrownBy(() -> EmbeddedMariaDb.start(folder, 32L << 20))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another Relais is running on the folder " + folder);
            assertThat(EmbeddedMariaDb.running(folder)).isEmpty();
            first.announce();
            assertThat(EmbeddedMariaDb.running(folder)).contains(first.address());
        }
        assertThat(EmbeddedMariaDb.running(folder)).isEmpty();

        try (var second = EmbeddedMariaDb.start(folder, 32L << 20)) {
            jdbi(second.address()).useHandle(h -> h.execute("INSERT INTO kept VALUES (1)"));
        }
    }

    @Test
    void a_folder_that_is_none_is_one_line(@TempDir Path parent) throws Exception {
        var file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedMariaDb.start(file.resolve("database"), 32L << 20))
                .isInstanceOf(CannotStart.class)
                .message()
                .startsWith("The folder " + file.resolve("database") + " cannot be used")
                .doesNotContain("\n");
    }

    @Test
    void the_binaries_are_those_of_the_build() throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom)
                .contains(
                        "<mariadb-binaries.version>"
                                + MariaDbBinaries.VERSION
                                + "</mariadb-binaries.version>");
    }

    private static Jdbi jdbi(DatabaseAddress address) {
        return Jdbi.create(address.url(), address.user(), address.password());
    }
}
