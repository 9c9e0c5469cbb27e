package relais.packages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The list at the end of a zip. It is held in memory as a whole, so it is looked at before: a
 * hundred megabytes of names are no package.
 */
final class CentralDirectory {

    private static final int MOST = 4 << 20;
    private static final int END = 0x06054b50;
    private static final int LENGTH_OF_END = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private CentralDirectory() {}

    static void check(Path path) throws IOException, Unusable {
        try (var file = FileChannel.open(path)) {
            long tail = Math.max(0, file.size() - LENGTH_OF_END - LONGEST_COMMENT);
            var bytes = ByteBuffer.allocate((int) (file.size() - tail));
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining() && file.read(bytes, tail + bytes.position()) > 0) {
                // until all is there
            }
            int end = end(bytes);
            long start = bytes.getInt(end + 16) & 0xffffffffL;
            long length = tail + end - start;
            if (length < 0 || length > MOST) {
                throw new Unusable(
                        length < 0 ? "packages.error.no-zip" : "packages.error.entries",
                        Archive.MOST_ENTRIES);
            }
        }
    }

    private static int end(ByteBuffer bytes) throws Unusable {
        for (int at = bytes.limit() - LENGTH_OF_END; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new Unusable("packages.error.no-zip");
    }
}
