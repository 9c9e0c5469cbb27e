package relais.drafting;

import com.fasterxml.jackson.databind.JsonNode;

import relais.database.Json;
import relais.drafting.Piece.Broken;
import relais.drafting.Piece.End;
import relais.drafting.Piece.Words;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The answer of a model while it comes: server-sent events with a few words each. The server is
 * trusted no further than so many bytes and so long a line; closing hangs up wherever it is.
 */
final class Reply implements AutoCloseable {

    private static final Optional<Piece> NOTHING_YET = Optional.empty();

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final Thread reader;

    Reply(HttpClient http, HttpRequest request) {
        reader = Thread.ofVirtual().start(() -> pieces.add(read(http, request)));
    }

    /** Empty when nothing came within this time. After the end there is nothing any more. */
    Optional<Piece> next(Duration atMost) {
        try {
            return Optional.ofNullable(pieces.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(new Broken(Trouble.CUT));
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }

    /** All but the last piece go straight to who waits. */
    private Piece read(HttpClient http, HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var refusal = refusal(response);
                return refusal.isPresent() ? refusal.get() : read(new Lines(body));
            }
        } catch (java.net.http.HttpTimeoutException _) {
            return new Broken(Trouble.SLOW);
        } catch (IOException _) {
            return new Broken(Trouble.UNREACHABLE);
        } catch (InterruptedException _) {
            return new Broken(Trouble.CUT);
        }
    }

    private Piece read(Lines lines) throws IOException {
        boolean said = false;
        while (true) {
            var line = lines.next();
            switch (line) {
                case Lines.TooLong() -> {
                    return new Broken(Trouble.ENDLESS);
                }
                case Lines.Over() -> {
                    return said ? new End() : new Broken(Trouble.CUT);
                }
                case Lines.Line(var text) -> {
                    var event = text.startsWith("data:") ? text.substring(5).strip() : "";
                    if (event.equals("[DONE]")) {
                        return new End();
                    }
                    var last = event.isEmpty() ? NOTHING_YET : heard(event);
                    if (last.isPresent() && !(last.get() instanceof End)) {
                        return last.get();
                    }
                    said |= last.isPresent();
                }
            }
        }
    }

    /** Present for the last one: the end, or what is wrong with it. */
    private Optional<Piece> heard(String event) {
        try {
            var choice = Json.read(event, JsonNode.class).path("choices");
            if (!choice.isArray()) {
                return Optional.of(new Broken(Trouble.STRANGE));
            }
            var words = choice.path(0).path("delta").path("content").asText("");
            if (!words.isEmpty()) {
                pieces.add(new Words(words));
            }
            return switch (choice.path(0).path("finish_reason").asText("")) {
                case "", "null" -> NOTHING_YET;
                case "stop" -> Optional.of(new End());
                default -> Optional.of(new Broken(Trouble.CUT));
            };
        } catch (IllegalStateException _) {
            return Optional.of(new Broken(Trouble.STRANGE));
        }
    }

    private static Optional<Piece> refusal(HttpResponse<InputStream> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return switch (response.statusCode()) {
            case 200 ->
                    type.startsWith("text/event-stream")
                            ? NOTHING_YET
                            : Optional.of(new Broken(Trouble.STRANGE));
            case 429, 503 -> Optional.of(new Broken(Trouble.OVERLOADED));
            default -> Optional.of(new Broken(Trouble.REFUSED));
        };
    }
}
