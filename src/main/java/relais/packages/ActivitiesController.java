package relais.packages;

import io.javalin.http.Context;

import java.util.Set;

/**
 * What xAPI lets content keep about an activity, for everybody who learns with it. A token writes
 * one attempt and nothing that others read: there is nothing here, and nothing can be put here.
 */
final class ActivitiesController {

    private static final Set<String> PARAMETERS = Set.of("activityId", "profileId", "since");

    void show(Context ctx, OpenUnit unit) {
        var asked = Parameters.of(ctx, PARAMETERS);
        if (!asked.required("activityId").equals(unit.activityId())) {
            throw Unacceptable.forbidden("This token is for the launched activity.");
        }
        if (asked.value("profileId").isPresent()) {
            throw Unacceptable.notThere();
        }
        ctx.contentType("application/json").result("[]");
    }

    void update(Context ctx, OpenUnit unit) {
        throw Unacceptable.forbidden("Content cannot write what others read.");
    }
}
