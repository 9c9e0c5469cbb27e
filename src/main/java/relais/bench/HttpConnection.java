package relais.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection that asks for the same page, or the same pages in turn, again and again and reads
 * the answers to the end, with as little work of its own as can be: what the client burns, the
 * portal lacks.
 */
final class HttpConnection implements AutoCloseable {

    /** A status, and the bytes that came over the wire. */
    record Answer(int status, int bytes) {}

    private final Socket socket = new Socket();
    private final InputStream in;
    private final byte[][] requests;
    private int next;
    private int bytes;

    HttpConnection(int port, String path, String cookie) throws IOException {
        this(port, new byte[][] {request(port, path, headers(cookie))}, 0);
    }

    /** Asks in turn, beginning with that one. */
    HttpConnection(int port, byte[][] requests, int first) throws IOException {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5000);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        this.requests = requests;
        this.next = first;
    }

    /** What somebody sends who is signed in. */
    static String headers(String cookie) {
        return "Accept-Encoding: gzip\r\nAccept-Language: en\r\nCookie: " + cookie + "\r\n";
    }

    static byte[] request(int port, String path, String headers) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    Answer ask() throws IOException {
        bytes = 0;
        socket.getOutputStream().write(requests[next]);
        next = (next + 1) % requests.length;
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
                chunked = true;
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        return new Answer(status, bytes);
    }

    private void skipChunks() throws IOException {
        for (int size = chunk(); size > 0; size = chunk()) {
            skip(size);
            line();
        }
        line();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private void skip(int length) throws IOException {
        in.skipNBytes(length);
        bytes += length;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server hung up");
            }
            bytes++;
            if (c != '\r') {
                line.append((char) c);
            }
        }
        bytes++;
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
