package relais.links;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Clicks on disk until they are in the database: what a process had answered when it was killed is
 * counted by the next one. A file is written by one process and read after its end. It holds hashes
 * of the day, and nothing that names anybody.
 */
final class ClickJournal {

    private static final Logger log = LoggerFactory.getLogger(ClickJournal.class);
    private static final String ENDING = ".clicks";
    private static final HexFormat HEX = HexFormat.of();

    /** Link, code, visitor, microseconds since 1970, confirmed, checksum. */
    private static final int BODY = Long.BYTES + Code.LENGTH + Visitors.BYTES + Long.BYTES + 1;

    private static final int LINE = BODY + Integer.BYTES;

    private final Path folder;

    ClickJournal(Path folder) {
        this.folder = folder;
    }

    /** A new file. */
    Page open() throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "", ENDING);
        return new Page(file, FileChannel.open(file, StandardOpenOption.APPEND));
    }

    /** What earlier processes left. */
    List<Path> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All whole lines: the last one may have been cut off by the end of its process. */
    static List<Click> read(Path file) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            var clicks = new ArrayList<Click>();
            while (bytes.remaining() >= LINE) {
                var line = new byte[BODY];
                bytes.get(line);
                if (bytes.getInt() != checksum(line)) {
                    break;
                }
                clicks.add(click(ByteBuffer.wrap(line)));
            }
            return clicks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Click click(ByteBuffer line) {
        long link = line.getLong();
        var code = new byte[Code.LENGTH];
        line.get(code);
        var visitor = new byte[Visitors.BYTES];
        line.get(visitor);
        var at = Instant.EPOCH.plus(line.getLong(), ChronoUnit.MICROS);
        return new Click(
                link,
                new String(code, StandardCharsets.US_ASCII),
                HEX.formatHex(visitor),
                line.get() == 1,
                at);
    }

    private static int checksum(byte[] line) {
        var sum = new CRC32();
        sum.update(line);
        return (int) sum.getValue();
    }

    /** A file that is being written. */
    static final class Page {

        private final Path file;
        private final FileChannel channel;

        private Page(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        Path file() {
            return file;
        }

        /** With the operating system when this returns, which outlives the process. */
        void add(Click click) throws IOException {
            var body =
                    ByteBuffer.allocate(BODY)
                            .putLong(click.linkId())
                            .put(click.code().getBytes(StandardCharsets.US_ASCII))
                            .put(HEX.parseHex(click.visitor()))
                            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, click.at()))
                            .put((byte) (click.confirmed() ? 1 : 0))
                            .array();
            channel.write(ByteBuffer.allocate(LINE).put(body).putInt(checksum(body)).flip());
        }

        void close() {
            try {
                channel.close();
            } catch (IOException e) {
                log.debug("A file of clicks did not close", e);
            }
        }
    }
}
