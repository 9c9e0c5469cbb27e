package relais.packages;

import com.fasterxml.jackson.databind.node.TextNode;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which statements content asks for.
 *
 * @param after the number of the last one that it has got
 * @param limit how many it gets at once
 */
public record StatementQuery(
        Optional<String> verb,
        Optional<String> activity,
        Optional<Instant> since,
        Optional<Instant> until,
        Optional<Long> after,
        boolean ascending,
        int limit) {

    private static final int MOST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static final Set<String> PARAMETERS =
            Set.of(
                    "agent",
                    "verb",
                    "activity",
                    "registration",
                    "since",
                    "until",
                    "after",
                    "limit",
                    "ascending",
                    "format",
                    "attachments",
                    "related_activities",
                    "related_agents");

    static StatementQuery read(Parameters asked) {
        asked.only("format", "exact");
        asked.only("attachments", "false");
        asked.only("related_activities", "false");
        asked.only("related_agents", "false");
        return new StatementQuery(
                asked.value("verb").map(it -> Shape.iri(TextNode.valueOf(it), "verb")),
                asked.value("activity").map(it -> Shape.iri(TextNode.valueOf(it), "activity")),
                asked.moment("since"),
                asked.moment("until"),
                number(asked, "after"),
                asked.value("ascending").filter("true"::equals).isPresent(),
                number(asked, "limit")
                        .filter(it -> it > 0)
                        .map(it -> (int) Math.min(it, MOST))
                        .orElse(MOST));
    }

    /** One more than are shown, to see whether there are more. */
    public int rows() {
        return limit + 1;
    }

    private static Optional<Long> number(Parameters asked, String name) {
        var text = asked.value(name);
        text.ifPresent(
                it -> Shape.check(NUMBER.matcher(it).matches(), name + " has to be a number."));
        return text.map(Long::valueOf);
    }
}
