package relais.packages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.database.Json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How a learner likes content to be: in which language, with or without sound. */
final class LearnersController {

    private static final String PREFERENCES = "cmi5LearnerPreferences";
    private static final Set<String> PARAMETERS = Set.of("agent", "profileId", "since");
    private static final Set<String> SOUNDS = Set.of("on", "off");
    private static final Pattern LANGUAGES = Pattern.compile("[A-Za-z0-9, -]{0,200}");

    private final Documents documents;

    LearnersController(Documents documents) {
        this.documents = documents;
    }

    /** One, or the names of all. */
    void show(Context ctx, OpenUnit unit) {
        var asked = asked(ctx, unit);
        asked.value("profileId")
                .ifPresentOrElse(
                        it ->
                                DocumentAnswer.show(
                                        ctx,
                                        documents
                                                .find(Folder.ofLearner(unit), it)
                                                .or(() -> given(unit, it))),
                        () -> index(ctx, unit, asked));
    }

    /** What others may have changed meanwhile is not replaced without having been read. */
    void update(Context ctx, OpenUnit unit) {
        var writing = Writing.replacing(ctx, documents.now());
        write(
                ctx,
                unit,
                there -> {
                    writing.condition().checkStated(there);
                    return writing.over(there);
                });
    }

    void create(Context ctx, OpenUnit unit) {
        write(ctx, unit, Writing.merging(ctx, documents.now())::over);
    }

    void remove(Context ctx, OpenUnit unit) {
        var name = asked(ctx, unit).required("profileId");
        documents.remove(Folder.ofLearner(unit), Optional.of(name), Precondition.of(ctx));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void write(Context ctx, OpenUnit unit, Function<Optional<Document>, Document> change) {
        var name = asked(ctx, unit).required("profileId");
        documents.write(
                Folder.ofLearner(unit),
                name,
                given(unit, name),
                there -> checked(name, change.apply(there)));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void index(Context ctx, OpenUnit unit, Parameters asked) {
        var names = new TreeSet<>(documents.names(Folder.ofLearner(unit), asked.moment("since")));
        if (asked.moment("since").filter(it -> !it.isBefore(unit.sitting().begunAt())).isEmpty()) {
            names.add(PREFERENCES);
        }
        ctx.contentType("application/json").result(Json.write(names));
    }

    /** Until content writes something else: the language of the portal, with sound. */
    private static Optional<Document> given(OpenUnit unit, String name) {
        var preferences =
                Map.of("languagePreference", unit.item().language(), "audioPreference", "on");
        return name.equals(PREFERENCES)
                ? Optional.of(
                        new Document(
                                "application/json",
                                unit.sitting().begunAt(),
                                Json.write(new TreeMap<>(preferences))
                                        .getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static Document checked(String name, Document document) {
        if (name.equals(PREFERENCES)) {
            var preferences = document.object();
            Shape.check(
                    SOUNDS.contains(preferences.path("audioPreference").asText("on")),
                    "audioPreference is “on” or “off”.");
            Shape.check(
                    LANGUAGES.matcher(preferences.path("languagePreference").asText("")).matches(),
                    "languagePreference is a list of languages, with commas between them.");
        }
        return document;
    }

    private static Parameters asked(Context ctx, OpenUnit unit) {
        var asked = Parameters.of(ctx, PARAMETERS);
        if (!unit.learner().is(asked.agent())) {
            throw Unacceptable.forbidden("This token is for its own learner.");
        }
        return asked;
    }
}
