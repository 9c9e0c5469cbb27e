package relais.packages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.database.Json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where cmi5 content keeps how far somebody came, and finds what it is told at its launch. */
final class StatesController {

    private static final String LAUNCH_DATA = "LMS.LaunchData";
    private static final Set<String> PARAMETERS =
            Set.of("activityId", "agent", "registration", "stateId", "since");

    private final Documents documents;

    StatesController(Documents documents) {
        this.documents = documents;
    }

    /** One, or the names of all. */
    void show(Context ctx, OpenUnit unit) {
        var asked = asked(ctx, unit);
        asked.value("stateId")
                .ifPresentOrElse(
                        it ->
                                DocumentAnswer.show(
                                        ctx,
                                        it.equals(LAUNCH_DATA)
                                                ? Optional.of(launchData(unit))
                                                : documents.find(Folder.ofUnit(unit), it)),
                        () -> index(ctx, unit, asked));
    }

    void update(Context ctx, OpenUnit unit) {
        write(ctx, unit, Writing.replacing(ctx, documents.now()));
    }

    void create(Context ctx, OpenUnit unit) {
        write(ctx, unit, Writing.merging(ctx, documents.now()));
    }

    void remove(Context ctx, OpenUnit unit) {
        var asked = asked(ctx, unit);
        asked.value("stateId").ifPresent(StatesController::checkOwn);
        documents.remove(Folder.ofUnit(unit), asked.value("stateId"), Precondition.of(ctx));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void write(Context ctx, OpenUnit unit, Writing writing) {
        var name = asked(ctx, unit).required("stateId");
        checkOwn(name);
        documents.write(Folder.ofUnit(unit), name, Optional.empty(), writing::over);
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void index(Context ctx, OpenUnit unit, Parameters asked) {
        var names = new TreeSet<>(documents.names(Folder.ofUnit(unit), asked.moment("since")));
        if (asked.moment("since").filter(it -> !it.isBefore(unit.sitting().begunAt())).isEmpty()) {
            names.add(LAUNCH_DATA);
        }
        ctx.contentType("application/json").result(Json.write(names));
    }

    private static Document launchData(OpenUnit unit) {
        return new Document(
                "application/json",
                unit.sitting().begunAt(),
                Json.write(unit.launchData()).getBytes(StandardCharsets.UTF_8));
    }

    private static void checkOwn(String name) {
        if (name.equals(LAUNCH_DATA)) {
            throw Unacceptable.forbidden("“LMS.LaunchData” is for content to read only.");
        }
    }

    private static Parameters asked(Context ctx, OpenUnit unit) {
        var asked = Parameters.of(ctx, PARAMETERS);
        if (!asked.required("activityId").equals(unit.activityId())
                || !asked.required("registration").equalsIgnoreCase(unit.learner().registration())
                || !unit.learner().is(asked.agent())) {
            throw Unacceptable.forbidden(
                    "This token is for the launched activity and its learner.");
        }
        return asked;
    }
}
