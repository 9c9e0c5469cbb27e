package relais.packages;

import java.util.Map;
import java.util.Optional;

/**
 * What the values of an item mean. Only what it says counts: that it was opened, or ended, means
 * nothing.
 *
 * @param score of 1
 */
record Verdict(Optional<Boolean> completed, Optional<Boolean> passed, Optional<Double> score) {

    static Verdict of(Standard standard, ItemRules rules, Map<String, String> values) {
        return standard == Standard.SCORM_12 ? scorm12(values) : scorm2004(rules, values);
    }

    /** Completed or passed, and not failed. */
    boolean isDone() {
        return passed.orElse(true) && (completed.orElse(false) || passed.orElse(false));
    }

    /** One word for both questions. */
    private static Verdict scorm12(Map<String, String> values) {
        var status = values.getOrDefault("cmi.core.lesson_status", "");
        return new Verdict(
                switch (status) {
                    case "passed", "completed" -> Optional.of(true);
                    case "incomplete", "browsed" -> Optional.of(false);
                    default -> Optional.empty();
                },
                answer(status, "passed", "failed"),
                scaled(values, "cmi.core.score."));
    }

    /** Where the manifest names a threshold, what was measured decides. */
    private static Verdict scorm2004(ItemRules rules, Map<String, String> values) {
        var measured = number(values, "cmi.score.scaled");
        var completed =
                Optional.ofNullable(rules.completionThreshold())
                        .flatMap(
                                least ->
                                        number(values, "cmi.progress_measure")
                                                .map(it -> it >= least))
                        .or(
                                () ->
                                        answer(
                                                values.get("cmi.completion_status"),
                                                "completed",
                                                "incomplete"));
        var passed =
                rules.passingScore() == null
                        ? answer(values.get("cmi.success_status"), "passed", "failed")
                        : measured.map(it -> it >= rules.passingScore());
        return new Verdict(
                completed,
                passed,
                measured.or(() -> scaled(values, "cmi.score.")).map(Verdict::within));
    }

    private static Optional<Boolean> answer(String said, String yes, String no) {
        return yes.equals(said)
                ? Optional.of(true)
                : no.equals(said) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Double> scaled(Map<String, String> values, String score) {
        double least = number(values, score + "min").orElse(0.0);
        double most = number(values, score + "max").orElse(100.0);
        return number(values, score + "raw")
                .filter(_ -> most > least)
                .map(raw -> within((raw - least) / (most - least)));
    }

    private static double within(double score) {
        return Math.clamp(score, 0, 1);
    }

    private static Optional<Double> number(Map<String, String> values, String name) {
        try {
            return Optional.ofNullable(values.get(name))
                    .map(Double::valueOf)
                    .filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
