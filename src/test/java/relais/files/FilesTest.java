package relais.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

class FilesTest {

    private static final long ENOUGH = 10L << 20;

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private final Files files = filesAfter(Duration.ZERO);

    @Test
    void what_was_saved_comes_back_byte_by_byte() throws Exception {
        var content = content(2 * Files.PART + 17);

        var file = saved(content);

        assertThat(files.find(file.id()).orElseThrow().size()).isEqualTo(content.length);
        assertThat(file.fingerprint())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        assertThat(bytes(file.id(), 0, content.length)).isEqualTo(content);
    }

    @Test
    void any_part_of_it_can_be_had_alone() throws Exception {
        var content = content(2 * Files.PART + 17);
        var file = saved(content);

        assertThat(bytes(file.id(), Files.PART - 3, 6))
                .isEqualTo(Arrays.copyOfRange(content, Files.PART - 3, Files.PART + 3));
        assertThat(bytes(file.id(), content.length - 1, 1))
                .containsExactly(content[content.length - 1]);
        assertThat(bytes(file.id(), 5, 0)).isEmpty();
    }

    @Test
    void exactly_as_much_as_allowed_is_saved_and_a_byte_more_leaves_nothing() throws Exception {
        assertThat(files.save(new ByteArrayInputStream(content(Files.PART)), Files.PART))
                .isInstanceOf(Saving.Saved.class);
        long before = parts();

        assertThat(files.save(new ByteArrayInputStream(content(Files.PART + 1)), Files.PART))
                .isInstanceOf(Saving.TooLarge.class);
        assertThat(parts()).isEqualTo(before);
    }

    @Test
    void content_that_breaks_off_is_never_found_and_swept_away_after_a_day() {
        var broken =
                new InputStream() {
                    private int left = Files.PART + 5;

                    @Override
                    public int read() throws IOException {
                        if (left-- <= 0) {
                            throw new IOException("The line is dead");
                        }
                        return 7;
                    }
                };

        assertThatThrownBy(() -> files.save(broken, ENOUGH)).hasMessage("The line is dead");

        files.sweep();
        assertThat(parts()).isEqualTo(1);
        assertThat(files.find(latest())).isEmpty();
        filesAfter(Duration.ofHours(25)).sweep();
        assertThat(parts()).isZero();
    }

    @Test
    void a_file_that_nobody_kept_is_swept_away_and_one_that_somebody_did_stays() throws Exception {
        var kept = saved(content(10));
        var forgotten = saved(content(10));
        files.keep(kept.id());

        filesAfter(Duration.ofHours(25)).sweep();

        assertThat(files.find(kept.id())).isPresent();
        assertThat(files.find(forgotten.id())).isEmpty();
        assertThatThrownBy(() -> files.keep(forgotten.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_deleted_file_takes_its_parts_along() throws Exception {
        var file = saved(content(2 * Files.PART));

        files.delete(file.id());

        assertThat(parts()).isZero();
        assertThatThrownBy(() -> bytes(file.id(), 0, 1)).isInstanceOf(IOException.class);
    }

    @Test
    void many_save_at_once_and_each_gets_their_own_back() throws Exception {
        Together.run(
                20,
                () -> {
                    try {
                        var content = content(Files.PART + 100);
                        assertThat(bytes(saved(content).id(), 0, content.length))
                                .isEqualTo(content);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private StoredFile saved(byte[] content) throws IOException {
        return ((Saving.Saved) files.save(new ByteArrayInputStream(content), ENOUGH)).file();
    }

    private byte[] bytes(long id, long from, long length) throws IOException {
        var all = new ByteArrayOutputStream();
        files.send(id, from, length, all);
        return all.toByteArray();
    }

    private static byte[] content(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }

    private static Files filesAfter(Duration later) {
        return new Files(database.jdbi(), Clock.fixed(Given.NOW.plus(later), ZoneOffset.UTC));
    }

    private static long parts() {
        return number("SELECT COUNT(*) FROM stored_file_part");
    }

    private static long latest() {
        return number("SELECT MAX(id) FROM stored_file");
    }

    private static long number(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }
}
