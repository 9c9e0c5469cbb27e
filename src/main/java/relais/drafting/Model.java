package relais.drafting;

import relais.database.Json;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A language model behind a {@link ModelServer}. */
final class Model implements AutoCloseable {

    /** Three beginnings, and room to spare. */
    private static final int MOST_TOKENS = 700;

    private static final double VARIETY = 0.8;

    private final ModelServer server;
    private final Patience patience;
    private final HttpClient http;

    Model(ModelServer server, Patience patience) {
        this.server = server;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(patience.connect())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    Patience patience() {
        return patience;
    }

    /** Whoever closes the answer hangs up. */
    Reply ask(Prompt prompt) {
        return new Reply(http, request(prompt));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest request(Prompt prompt) {
        var request =
                HttpRequest.newBuilder(server.completions())
                        .timeout(patience.first())
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(BodyPublishers.ofString(body(prompt)));
        server.key().ifPresent(it -> request.header("Authorization", "Bearer " + it));
        return request.build();
    }

    private String body(Prompt prompt) {
        var body = new LinkedHashMap<String, Object>();
        server.model().ifPresent(it -> body.put("model", it));
        body.put(
                "messages",
                List.of(message("system", prompt.system()), message("user", prompt.user())));
        body.put("stream", true);
        body.put("temperature", VARIETY);
        body.put("max_tokens", MOST_TOKENS);
        return Json.write(body);
    }

    private static Map<String, String> message(String role, String content) {
        return Map.of("role", role, "content", content);
    }
}
