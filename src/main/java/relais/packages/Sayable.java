package relais.packages;

import java.time.Instant;
import java.util.Optional;

/** What cmi5 allows content to say, and when. Throws what it does not. */
final class Sayable {

    private Sayable() {}

    /** Whose it is, of which package and in which sitting. */
    static void checkBelonging(OpenUnit unit, Statement statement) {
        allow(unit.learner().is(statement.actor()), "The actor is not the one of this launch.");
        allow(
                statement.registration().equalsIgnoreCase(unit.learner().registration()),
                "context.registration is not the one of this launch.");
        allow(
                statement.extension(Cmi5.SESSION_ID).asText().equals(unit.sitting().id()),
                "The session id in context.extensions is not the one of this launch.");
        allow(!statement.verb().equals(Verb.VOIDED), "Content cannot void statements.");
    }

    /** The verb where cmi5 has rules for what is said; empty where it may be anything. */
    static Optional<Verb> verb(OpenUnit unit, Statement statement) {
        if (!statement.isDefined()) {
            allow(
                    !statement.isAbout("category", Cmi5.CATEGORY_MOVE_ON),
                    "The category “moveon” is for statements of the category “cmi5”.");
            return Optional.empty();
        }
        var verb = Verb.of(statement.verb()).filter(Verb::isOfContent);
        allow(verb.isPresent(), "This is no verb that cmi5 has for content.");
        checkDefined(unit, statement, verb.get());
        return verb;
    }

    /** Whether it may be said now, after all that was said before. */
    static void checkOrder(
            Sitting sitting, Reached reached, Statement statement, Optional<Verb> verb) {
        boolean begins = verb.filter(Verb.INITIALIZED::equals).isPresent();
        allow(
                begins == sitting.initializedAt().isEmpty(),
                begins
                        ? "“initialized” was said before in this session."
                        : "“initialized” has to be the first statement of a session.");
        allow(
                sitting.initializedAt().filter(statement.at()::isBefore).isEmpty(),
                "Its timestamp is before that of “initialized”.");
        allow(
                sitting.terminatedAt().filter(it -> isAfter(statement.at(), it, verb)).isEmpty(),
                "Nothing is said after “terminated”.");
        verb.ifPresent(it -> checkOrder(sitting, reached, it));
    }

    private static boolean isAfter(Instant at, Instant end, Optional<Verb> verb) {
        return at.isAfter(end) || verb.filter(Verb.TERMINATED::equals).isPresent();
    }

    private static void checkOrder(Sitting sitting, Reached reached, Verb verb) {
        allow(
                !sitting.review() || verb == Verb.INITIALIZED || verb == Verb.TERMINATED,
                "In the mode “Review” only “initialized” and “terminated” are said.");
        allow(
                verb != Verb.COMPLETED || !reached.isCompleted(),
                "“completed” is said once in a registration.");
        allow(
                !verb.isJudgement() || !reached.isPassed(),
                "Nothing is judged after “passed” in the same registration.");
        allow(
                !verb.isJudgement() || !sitting.judged(),
                "“passed” or “failed” is said once in a session.");
    }

    private static void checkDefined(OpenUnit unit, Statement statement, Verb verb) {
        var result = statement.result();
        allow(
                statement.activity().filter(unit.activityId()::equals).isPresent(),
                "The object is not the activity of this launch.");
        allow(
                statement.isAbout("grouping", unit.rules().publisherId()),
                "The grouping of the contextTemplate is missing.");
        allow(statement.isUtc(), "timestamp has to be in UTC.");
        allow(!verb.isTimed() || result.has("duration"), "“" + verb.word() + "” needs a duration.");
        allow(
                result.path("completion").asBoolean() == (verb == Verb.COMPLETED)
                        && result.has("completion") == (verb == Verb.COMPLETED),
                "result.completion is true with “completed”, and else missing.");
        allow(
                result.path("success").asBoolean() == (verb == Verb.PASSED)
                        && result.has("success") == verb.isJudgement(),
                "result.success is true with “passed”, false with “failed”, and else missing.");
        allow(
                statement.isAbout("category", Cmi5.CATEGORY_MOVE_ON)
                        == (verb == Verb.COMPLETED || verb.isJudgement()),
                "The category “moveon” goes with “completed”, “passed” and “failed”, and no"
                        + " other.");
        checkProgress(statement);
        checkScore(unit, statement, verb);
    }

    private static void checkProgress(Statement statement) {
        var progress = statement.result().path("extensions").path(Cmi5.PROGRESS);
        allow(
                progress.isMissingNode()
                        || (progress.isInt()
                                && progress.intValue() >= 0
                                && progress.intValue() <= 100),
                "Progress is an integer from 0 to 100.");
    }

    private static void checkScore(OpenUnit unit, Statement statement, Verb verb) {
        var score = statement.result().path("score");
        allow(
                score.isMissingNode() || verb.isJudgement(),
                "A score goes with “passed” and “failed” only.");
        allow(
                !score.has("raw") || (score.has("min") && score.has("max")),
                "score.raw needs score.min and score.max.");
        allow(
                statement.score().filter(it -> it < 0).isEmpty(),
                "score.scaled has to be from 0 to 1.");
        var mastery = unit.rules().masteryScore();
        var said = statement.extension(Cmi5.MASTERY_SCORE);
        allow(
                said.isMissingNode()
                        || (mastery != null && said.isNumber() && said.doubleValue() == mastery),
                "The masteryScore in context.extensions is not the one of the launch data.");
        allow(
                mastery == null
                        || statement.score().isEmpty()
                        || (statement.score().get() >= mastery) == (verb == Verb.PASSED),
                "The score and “" + verb.word() + "” do not agree with the masteryScore.");
    }

    private static void allow(boolean fine, String sentence) {
        if (!fine) {
            throw Unacceptable.forbidden(sentence);
        }
    }
}
