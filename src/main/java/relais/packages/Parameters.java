package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.javalin.http.Context;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What content wrote behind the question mark. */
record Parameters(Map<String, List<String>> all) {

    /** Whatever is not known to the standard is refused, so that nothing is quietly left aside. */
    static Parameters of(Context ctx, Set<String> known) {
        var all = ctx.queryParamMap();
        all.keySet()
                .forEach(
                        it ->
                                Shape.check(
                                        known.contains(it),
                                        "“" + it + "” is no parameter of this."));
        return new Parameters(all);
    }

    Optional<String> value(String name) {
        return all.getOrDefault(name, List.of()).stream().findFirst();
    }

    String required(String name) {
        return value(name)
                .orElseThrow(
                        () -> Unacceptable.malformed("The parameter " + name + " is missing."));
    }

    /** What is left out of the standard is said, and not answered wrongly. */
    void only(String name, String value) {
        Shape.check(
                value(name).orElse(value).equals(value),
                "Of " + name + " only “" + value + "” is there.");
    }

    Optional<Instant> moment(String name) {
        return value(name).map(it -> Shape.timestamp(TextNode.valueOf(it), name).toInstant());
    }

    JsonNode agent() {
        return Bodies.json(required("agent"));
    }
}
