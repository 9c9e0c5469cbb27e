package relais.drafting;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines of a stream that nobody vouches for: each is so long at most, and so are all together. */
final class Lines {

    static final int LONGEST = 32 << 10;
    static final int MOST = 512 << 10;

    /** What comes next of it. */
    sealed interface Next {}

    record Line(String text) implements Next {}

    /** Nothing more; half a line at the end is none. */
    record Over() implements Next {}

    record TooLong() implements Next {}

    private final InputStream stream;
    private int read;

    Lines(InputStream stream) {
        this.stream = new BufferedInputStream(stream);
    }

    Next next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = stream.read(); b >= 0; b = stream.read()) {
            read++;
            if (line.size() == LONGEST || read > MOST) {
                return new TooLong();
            } else if (b == '\n') {
                return new Line(line.toString(StandardCharsets.UTF_8));
            }
            line.write(b);
        }
        return new Over();
    }
}
