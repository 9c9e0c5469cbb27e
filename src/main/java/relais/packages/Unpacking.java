package relais.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/** Unpacks what is written to it, and passes on so many bytes, from one on. */
final class Unpacking extends InflaterOutputStream {

    Unpacking(OutputStream to, long from, long length) {
        super(new Window(to, from, length), new Inflater(true));
    }

    /** The inflater is ours, and holds memory that nobody else gives back. */
    @Override
    public void close() throws IOException {
        try {
            super.close();
        } finally {
            inf.end();
        }
    }

    private static final class Window extends OutputStream {

        private final OutputStream to;
        private long before;
        private long left;

        Window(OutputStream to, long from, long length) {
            this.to = to;
            this.before = from;
            this.left = length;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int skipped = (int) Math.min(before, length);
            int taken = (int) Math.min(left, length - skipped);
            to.write(bytes, offset + skipped, taken);
            before -= skipped;
            left -= taken;
        }
    }
}
