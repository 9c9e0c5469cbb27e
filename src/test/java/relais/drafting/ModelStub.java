package relais.drafting;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import relais.database.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server that speaks as OpenAI’s does, and does what a test wants: what is right, and anything
 * else.
 */
public final class ModelStub implements AutoCloseable {

    /** How it answers. */
    public interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    public static final List<String> ENGLISH =
            List.of(
                    "I did not expect that the oldest pump of the house would teach me something.",
                    "My neighbour asked what we do with things that break, and this is where I"
                            + " began.",
                    "Fifty years of water, one bearing: that is what I have in mind since Monday.");

    public static final List<String> FRENCH =
            List.of(
                    "Je ne pensais pas que la plus vieille pompe de la maison allait m’apprendre"
                            + " quelque chose.",
                    "Ma voisine m’a demandé ce que l’on fait des objets cassés, et c’est de là que"
                            + " je suis partie.",
                    "Cinquante ans dans l’eau et un seul roulement : voilà ce que je garde en tête"
                            + " depuis lundi.");

    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile CountDownLatch hungUp = new CountDownLatch(1);
    private volatile Manner manner = says(ENGLISH);

    public ModelStub() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::serve);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    public ModelServer asServer() {
        return new ModelServer(URI.create(url()), Optional.of("small"), Optional.of("key-7"));
    }

    /** From now on; what it was asked before is forgotten. */
    public void does(Manner manner) {
        this.manner = manner;
        this.hungUp = new CountDownLatch(1);
        asked.clear();
        keys.clear();
    }

    /** Bodies of what it was asked, as they came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** Whether whoever asked hung up while it was talking, or does within a few seconds. */
    public boolean wasHungUp() throws InterruptedException {
        return hungUp.await(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    // Manners

    /** Three beginnings, a few letters at a time. */
    public static Manner says(List<String> beginnings) {
        return says(numbered(beginnings));
    }

    public static Manner says(String text) {
        return exchange -> {
            begin(exchange, "text/event-stream");
            words(exchange, text);
            send(exchange, "data: " + event("", "stop") + "\n\ndata: [DONE]\n\n");
        };
    }

    /** Says this much, and then nothing until it is hung up on. */
    public Manner stopsAfter(String text) {
        return exchange -> {
            begin(exchange, "text/event-stream");
            words(exchange, text);
            while (!isClosing()) {
                // comments are what servers send to keep a line open
                send(exchange, ": \n\n");
            }
        };
    }

    public static Manner answers(int status, String type, String body) {
        return exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public Manner saysNothing() {
        return _ -> isClosing(Long.MAX_VALUE);
    }

    /** The same again and again. */
    public Manner neverEnds(String text) {
        return exchange -> {
            begin(exchange, "text/event-stream");
            while (!isClosing()) {
                send(exchange, text);
            }
        };
    }

    public static String numbered(List<String> beginnings) {
        var text = new StringBuilder();
        for (int i = 0; i < beginnings.size(); i++) {
            text.append("[").append(i + 1).append("] ").append(beginnings.get(i)).append("\n");
        }
        return text.toString();
    }

    public static String event(String words, String finish) {
        return Json.write(
                Map.of(
                        "choices",
                        List.of(
                                Map.of(
                                        "delta",
                                        Map.of("content", words),
                                        "finish_reason",
                                        finish))));
    }

    private static void words(HttpExchange exchange, String text) throws IOException {
        for (int i = 0; i < text.length(); i += 7) {
            var piece = text.substring(i, Math.min(text.length(), i + 7));
            send(exchange, "data: " + event(piece, "") + "\n\n");
        }
    }

    private static void begin(HttpExchange exchange, String type) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private boolean isClosing() {
        return isClosing(20);
    }

    private boolean isClosing(long milliseconds) {
        try {
            return closing.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return true;
        }
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            manner.answer(exchange);
        } catch (IOException _) {
            hungUp.countDown();
        }
    }
}
