package relais.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers with whatever bytes a test likes, well-mannered or not. */
final class RudeSite implements AutoCloseable {

    /** What is written when somebody asks for a path. */
    interface Manners {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    /** The head of each request, in the order in which they came. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final Map<String, Manners> paths = new ConcurrentHashMap<>();
    private final ServerSocket server;

    RudeSite() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    void on(String path, Manners manners) {
        paths.put(path, manners);
    }

    void on(String path, String answer) {
        on(path, out -> out.write(answer.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.startVirtualThread(() -> answer(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Those who were asked too much hang up in the middle, which is what is tested here. */
    private void answer(Socket socket) {
        try (socket;
                var out = socket.getOutputStream()) {
            var head = head(socket);
            asked.add(head);
            paths.get(head.split(" ")[1]).answer(out);
        } catch (IOException _) {
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("Nobody asked");
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
