package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

class DiscoveryTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final Portal portal =
            new Portal(database, Map.of("RELAIS_DATA", "src/test/resources", "RELAIS_DEV", "on"));

    final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    HttpServer site;
    Sources sources;
    Cast cast;

    @BeforeEach
    void begin() throws IOException {
        cast = new Cast(database.jdbi());
        portal.signIn(cast.carla());
        sources = new Sources(database.jdbi());
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext(
                "/",
                ctx -> {
                    var path = ctx.getRequestURI().getPath();
                    asked.add(path);
                    var page = pages.get(path);
                    ctx.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : 0);
                    try (ctx;
                            var out = ctx.getResponseBody()) {
                        out.write(page == null ? new byte[0] : page);
                    }
                });
        site.start();
    }

    @AfterEach
    void end() {
        site.stop(0);
        sources.close();
    }

    @Test
    void what_a_page_names_as_its_feeds_is_offered() {
        page(
                "/notes/",
                """
                <!doctype html><html lang="fr-FR"><head><title>River Notes</title>
                <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
                <link rel="alternate" type="application/rss+xml" title="News" href="../rss.xml">
                <link rel="ALTERNATE home" type="Application/Atom+XML" href="atom.xml">
                <link rel="alternate" type="application/feed+json" title="As JSON" href="https://elsewhere.example/feed.json">
                <link rel="alternate" type="application/rss+xml" title="Trap" href="javascript:alert(1)">
                <link rel="alternate" hreflang="en" href="/en/">
                </head><body></body></html>
                """);

        assertThat(offers("/notes/"))
                .extracting(Offer::address, Offer::title)
                .containsExactly(
                        tuple(url("/rss.xml"), "News"),
                        tuple(url("/notes/atom.xml"), "River Notes"),
                        tuple("https://elsewhere.example/feed.json", "As JSON"),
                        tuple(url("/comments/feed"), "Comments"));
        assertThat(asked).containsExactly("/notes/");
    }

    @Test
    void a_feed_is_its_own_offer() throws IOException {
        page("/rss.xml", feed("rss2.xml"));

        assertThat(offers("/rss.xml"))
                .extracting(Offer::address, Offer::title)
                .containsExactly(tuple(url("/rss.xml"), "River Notes"));
    }

    @Test
    void where_a_page_names_none_the_usual_places_are_asked() throws IOException {
        page("/", "<html><title>No feed</title><p>Hello");
        page("/atom.xml", feed("atom.xml"));

        assertThat(offers("/")).extracting(Offer::address).containsExactly(url("/atom.xml"));
        assertThat(asked).containsExactly("/", "/feed", "/rss.xml", "/atom.xml");
    }

    @Test
    void a_site_without_a_feed_says_so() {
        page("/", "<html><title>No feed</title><p>Hello");

        assertThat(sources.pressWatch.search(url("/"))).isEqualTo(new Search.Nothing());
    }

    @Test
    void an_editor_finds_a_feed_and_adds_it_with_what_it_says_of_itself() throws IOException {
        page(
                "/",
                "<html lang='fr'><title>River</title><link rel='alternate'"
                    + " type='application/rss+xml' title='Notes de la rivière' href='/rss.xml'>");
        page("/rss.xml", feed("rss2.xml"));

        var found = portal.post("/studio/sources/discovery", Map.of("address", url("/")));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.html().select("#field_address").attr("value")).isEqualTo(url("/rss.xml"));
        assertThat(found.html().select("#field_name").attr("value"))
                .isEqualTo("Notes de la rivière");
        assertThat(found.html().select("input[name=language][checked]").attr("value"))
                .isEqualTo("fr");
    }

    @Test
    void of_several_feeds_one_is_chosen_also_after_a_slip() {
        page(
                "/",
                """
                <html><title>River</title>
                <link rel="alternate" type="application/rss+xml" title="News" href="/news.xml">
                <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.xml">
                """);

        var found = portal.post("/studio/sources/discovery", Map.of("address", url("/")));
        assertThat(found.html().select("input[name=address]").eachAttr("value"))
                .containsExactly(url("/news.xml"), url("/sport.xml"));
        assertThat(found.text("#field_address")).contains("We found 2 feeds.", "Sport");
    }

    @Test
    void what_cannot_be_read_is_said_with_what_was_typed() {
        var answer = portal.post("/studio/sources/discovery", Map.of("address", url("/gone")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text(".notice")).contains("There is no feed at this address any more");
        assertThat(answer.html().select("#field_address").attr("value")).isEqualTo(url("/gone"));
        assertThat(answer.text("#field_address_error")).contains("Nothing could be read there.");
    }

    @Test
    void videos_are_read_with_what_is_said_of_them() {
        sources.read("file:videos.xml");

        var item = sources.items(cast.ada()).getFirst();
        assertThat(item.title()).isEqualTo("How a weir is opened");
        assertThat(item.summary()).startsWith("Two people and a crowbar.");
    }

    private List<Offer> offers(String path) {
        return ((Search.Found) sources.pressWatch.search(url(path))).offers();
    }

    private void page(String path, String html) {
        page(path, html.getBytes(StandardCharsets.UTF_8));
    }

    private void page(String path, byte[] bytes) {
        pages.put(path, bytes);
    }

    private String url(String path) {
        return "http://localhost:" + site.getAddress().getPort() + path;
    }

    private static byte[] feed(String file) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/feeds", file));
    }
}
