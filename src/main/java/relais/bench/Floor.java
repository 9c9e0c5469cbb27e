package relais.bench;

import gg.jte.output.Utf8ByteOutput;

import io.javalin.Javalin;
import io.javalin.http.Context;

import org.jdbi.v3.core.Jdbi;

import relais.database.Database;
import relais.database.DatabaseAddress;
import relais.templates.StaticTemplates;
import relais.templates.Templates;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What the portal is measured against: the least that a page of Javalin, JDBI and JTE can do. It
 * reads the session, five rows by primary key, and renders 15 KB. And the least that anything with
 * a row can do: it reads one by primary key, and says a word. Runs as a process of its own.
 */
public final class Floor {

    private static final int READS = 5;
    private static final int REPEATS = 13;

    private final FloorStore store;
    private final Templates templates = new StaticTemplates();

    private Floor(Jdbi jdbi) {
        this.store = jdbi.onDemand(FloorStore.class);
    }

    /**
     * Arguments: port, size of the pool, JDBC address, user. The password comes on standard input.
     */
    public static void main(String[] arguments) throws Exception {
        var password = new String(System.in.readNBytes(Integer.parseInt(arguments[4])));
        var address = new DatabaseAddress(arguments[2], arguments[3], password);
        var floor =
                new Floor(Database.open(Database.pool(address, Integer.parseInt(arguments[1]))));
        Javalin.create(
                        javalin -> {
                            javalin.startup.showJavalinBanner = false;
                            javalin.concurrency.useVirtualThreads = true;
                            javalin.routes.get("/", floor::show);
                            javalin.routes.get("/row/{id}", floor::row);
                        })
                .start("127.0.0.1", Integer.parseInt(arguments[0]));
    }

    private void row(Context ctx) {
        var row = store.person(Long.parseLong(ctx.pathParam("id")));
        ctx.contentType("text/plain").result(row.map(FloorPage.FloorRow::handle).orElse("none"));
    }

    private void show(Context ctx) {
        var session = Optional.ofNullable(ctx.cookie("session")).flatMap(store::session);
        var people =
                LongStream.rangeClosed(1, READS)
                        .mapToObj(store::person)
                        .flatMap(Optional::stream)
                        .toList();
        var rows = Collections.nCopies(REPEATS, people).stream().flatMap(List::stream).toList();
        var page = new FloorPage("Floor " + session.isPresent(), rows);
        var bytes = new Utf8ByteOutput();
        templates.benchFloor(page).render(bytes);
        ctx.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
    }
}
