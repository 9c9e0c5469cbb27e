package relais;

import relais.database.PrivateFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What cookies and links are signed with. Never shown: its text is in {@link #value} only. */
public record Secret(String value) {

    private static final int LEAST = 32;

    public Secret {
        Parse.require(value.length() >= LEAST);
    }

    /** Made at the first start, the same ever after. */
    public static Secret keptIn(Path folder) {
        var file = folder.resolve("secret");
        try {
            Files.createDirectories(folder);
            PrivateFile.create(file, random());
        } catch (FileAlreadyExistsException _) {
            // made by an earlier start
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
