package relais.packages;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A zip in the making; also one that no honest tool would make. */
public final class Zip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    public Zip with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Zip with(String name, byte[] content) {
        return with(entry(name), content);
    }

    public Zip linking(String name, String target) {
        var entry = entry(name);
        entry.setUnixMode(0120777);
        return with(entry, target.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Zip with(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name as it is: the constructor with one would put it right. */
    private static ZipArchiveEntry entry(String name) {
        return new ZipArchiveEntry("x") {
            @Override
            public String getName() {
                return name;
            }
        };
    }
}
