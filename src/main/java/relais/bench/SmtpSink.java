package relais.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** A mail server of this machine that takes what comes, counts it and keeps nothing. */
public final class SmtpSink implements AutoCloseable {

    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final UnaryOperator<String> recipients;
    private final ExecutorService talks = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    public SmtpSink() {
        this(_ -> "250 OK");
    }

    /**
     * @param recipients what it answers to the address of a recipient
     */
    public SmtpSink(UnaryOperator<String> recipients) {
        this.recipients = recipients;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        talks.submit(this::listen);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Mails that it said yes to. */
    public long taken() {
        return taken.get();
    }

    /** Their size, with headers. */
    public long bytes() {
        return bytes.get();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        talks.shutdownNow();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                talks.submit(() -> talk(socket));
            } catch (IOException _) {
                // closed: nobody else comes
            }
        }
    }

    private Void talk(Socket socket) throws IOException {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
            var out = socket.getOutputStream();
            say(out, "220 sink");
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                if (!answer(line, in, out)) {
                    break;
                }
            }
        }
        return null;
    }

    /** False when the other side has said goodbye. */
    private boolean answer(String line, InputStream in, OutputStream out) throws IOException {
        var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "QUIT" -> say(out, "221 bye");
            case "RCPT" -> say(out, recipients.apply(address(line)));
            case "DATA" -> {
                say(out, "354 go on");
                bytes.addAndGet(swallow(in));
                taken.incrementAndGet();
                say(out, "250 OK");
            }
            default -> say(out, "250 OK");
        }
        return !verb.equals("QUIT");
    }

    private static String address(String line) {
        return line.replaceAll("^[^<]*<|>.*$", "");
    }

    /** Up to a line with nothing but a dot. */
    private static long swallow(InputStream in) throws IOException {
        long count = 0;
        int matched = 2; // as though a line had just ended
        for (int next = in.read(); next >= 0; next = in.read()) {
            count++;
            matched = next == END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
            if (matched == END.length) {
                break;
            }
        }
        return count;
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            text.append((char) next);
        }
        return text.toString().strip();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
