package relais.pairs;

import io.javalin.http.Context;

import relais.web.Visit;

/** What two people wrote, for each of them to take along. */
final class ConversationsController {

    private final Conversation conversation;
    private final PairSheet sheet;

    ConversationsController(Pairs pairs, PairSheet sheet) {
        this.conversation = new Conversation(pairs);
        this.sheet = sheet;
    }

    /** Also when the pair is over, for as long as it can be read. */
    void show(Context ctx) {
        var visit = Visit.of(ctx);
        var pair = sheet.pair(visit);
        ctx.contentType("text/plain; charset=utf-8")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"relais-" + pair.other().handle() + ".txt\"")
                .result(conversation.of(visit, pair));
    }
}
