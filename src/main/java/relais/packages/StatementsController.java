package relais.packages;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import relais.database.Json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What cmi5 content says, and what it asks of that again. */
final class StatementsController {

    private static final int MOST_AT_ONCE = 100;
    private static final Set<String> OF_ONE =
            Set.of("statementId", "voidedStatementId", "format", "attachments");

    private final Statements statements;

    StatementsController(Statements statements) {
        this.statements = statements;
    }

    /** One, or those that are asked for. */
    void index(Context ctx, OpenUnit unit) {
        // people's statements wait for nothing: what was taken is there
        ctx.header("X-Experience-API-Consistent-Through", statements.now().toString());
        if (ctx.queryParam("statementId") != null || ctx.queryParam("voidedStatementId") != null) {
            show(ctx, unit);
        } else {
            list(ctx, unit);
        }
    }

    void update(Context ctx, OpenUnit unit) {
        var id = Parameters.of(ctx, Set.of("statementId")).required("statementId");
        var body = RecordGate.json(ctx);
        Shape.object(body, "A statement");
        if (!body.has("id")) {
            ((ObjectNode) body).put("id", id);
        }
        var statement = Statement.read(body);
        Shape.check(
                statement.id().equalsIgnoreCase(id),
                "The id of the statement is not the one in the address.");
        statements.take(unit, List.of(statement));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    void create(Context ctx, OpenUnit unit) {
        Parameters.of(ctx, Set.of());
        var body = RecordGate.json(ctx);
        var said =
                (body.isArray() ? StreamSupport.stream(body.spliterator(), false) : Stream.of(body))
                        .map(Statement::read)
                        .toList();
        Shape.check(
                said.size() <= MOST_AT_ONCE,
                "No more than " + MOST_AT_ONCE + " statements are taken at once.");
        var ids = said.stream().map(Statement::id).toList();
        Shape.check(new HashSet<>(ids).size() == ids.size(), "Two statements have the same id.");
        ctx.contentType("application/json").result(Json.write(statements.take(unit, said)));
    }

    private void show(Context ctx, OpenUnit unit) {
        var asked = Parameters.of(ctx, OF_ONE);
        asked.only("format", "exact");
        asked.only("attachments", "false");
        var found =
                asked.value("statementId")
                        .flatMap(it -> statements.find(unit, it.toLowerCase(Locale.ROOT)));
        ctx.contentType("application/json").result(found.orElseThrow(Unacceptable::notThere));
    }

    private void list(Context ctx, OpenUnit unit) {
        var asked = Parameters.of(ctx, StatementQuery.PARAMETERS);
        var query = StatementQuery.read(asked);
        List<StatementStore.Numbered> found =
                isOwn(asked, unit) ? statements.list(unit, query) : List.of();
        var shown = found.stream().limit(query.limit()).toList();
        var more = found.size() > shown.size() ? more(ctx, asked, shown.getLast().number()) : "";
        ctx.contentType("application/json")
                .result(
                        shown.stream()
                                .map(StatementStore.Numbered::body)
                                .collect(
                                        Collectors.joining(
                                                ",",
                                                "{\"statements\":[",
                                                "],\"more\":" + Json.write(more) + "}")));
    }

    /** What is asked of anybody else, or of another registration, is not there. */
    private static boolean isOwn(Parameters asked, OpenUnit unit) {
        return asked.value("registration")
                        .filter(it -> !it.equalsIgnoreCase(unit.learner().registration()))
                        .isEmpty()
                && (asked.value("agent").isEmpty() || unit.learner().is(asked.agent()));
    }

    private static String more(Context ctx, Parameters asked, long last) {
        var others =
                asked.all().entrySet().stream()
                        .filter(it -> !it.getKey().equals("after"))
                        .map(it -> it.getKey() + "=" + encoded(it.getValue().getFirst()));
        return Stream.concat(Stream.of("after=" + last), others)
                .collect(Collectors.joining("&", ctx.path() + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
