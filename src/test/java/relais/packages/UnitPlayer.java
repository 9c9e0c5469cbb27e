package relais.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import relais.support.Portal;
import relais.support.Portal.Answer;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** cmi5 content in the place of a browser: launched, with its token, and saying things. */
final class UnitPlayer {

    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    final URI launched;
    final Map<String, String> told;
    private String token = "none";

    private UnitPlayer(Portal portal, String location) {
        this.portal = portal;
        this.launched = URI.create(location);
        this.told =
                Stream.of(launched.getRawQuery().split("&"))
                        .map(it -> it.split("="))
                        .collect(Collectors.toMap(it -> it[0], it -> decoded(it[1])));
    }

    /** At this address of an item. */
    static UnitPlayer launch(Portal portal, String address) {
        return new UnitPlayer(portal, portal.get(address).location());
    }

    /** The same, with its token. */
    static UnitPlayer begin(Portal portal, String address) {
        var player = launch(portal, address);
        player.token = json(player.fetch()).path("auth-token").asText();
        return player;
    }

    Answer fetch() {
        return portal.send(
                HttpRequest.newBuilder(URI.create(told.get("fetch")))
                        .header("Origin", "null")
                        .POST(BodyPublishers.noBody()));
    }

    Answer say(Verb verb) {
        return say(verb, _ -> {});
    }

    Answer say(Verb verb, Consumer<ObjectNode> change) {
        return put(sentence().with(verb, change));
    }

    Answer put(ObjectNode statement) {
        return put("statements", Map.of("statementId", statement.path("id").asText()), statement);
    }

    Answer put(String resource, Map<String, String> asked, JsonNode body) {
        return portal.send(
                request(resource, asked)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.toString())));
    }

    Answer post(String resource, Map<String, String> asked, String body) {
        return portal.send(
                request(resource, asked)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    Answer get(String resource, Map<String, String> asked) {
        return portal.send(request(resource, asked).GET());
    }

    /** For headers of a test's own. */
    HttpRequest.Builder request(String resource, Map<String, String> asked) {
        return bare(resource, asked)
                .header("Authorization", "Basic " + token)
                .header("X-Experience-API-Version", "1.0.3");
    }

    HttpRequest.Builder bare(String resource, Map<String, String> asked) {
        var query =
                asked.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
        return HttpRequest.newBuilder(URI.create(told.get("endpoint") + resource + query))
                .header("Origin", "null");
    }

    List<JsonNode> statements(Map<String, String> asked) {
        var all = json(get("statements", asked)).path("statements");
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    /** The last word of each, the latest first. */
    List<String> verbs() {
        return statements(Map.of()).stream()
                .map(it -> it.at("/verb/id").asText().replaceFirst(".*/", ""))
                .toList();
    }

    /** Of a document of the launched activity. */
    Map<String, String> state(String id) {
        return Map.of(
                "activityId", told.get("activityId"),
                "agent", told.get("actor"),
                "registration", told.get("registration"),
                "stateId", id);
    }

    JsonNode launchData() {
        return json(get("activities/state", state("LMS.LaunchData")));
    }

    Sentence sentence() {
        var template = launchData().path("contextTemplate");
        return new Sentence(
                read(told.get("actor")),
                told.get("activityId"),
                told.get("registration"),
                template.path("extensions").path(Cmi5.SESSION_ID).asText(),
                template.path("contextActivities").path("grouping").path(0).path("id").asText());
    }

    String token() {
        return token;
    }

    void token(String other) {
        token = other;
    }

    static JsonNode json(Answer answer) {
        return read(answer.body());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
