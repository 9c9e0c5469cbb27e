package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;
import relais.web.Guesses;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/** Links over HTTP, without a browser: opening them, one's own, and where editors end them. */
class LinksPagesTest {

    private static final String TARGET = "https://blog.example/sand";
    private static final Map<String, String> DATA = Map.of("RELAIS_DATA", "target/links");
    private static final String REASON = "The page was taken over by somebody else.";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database, DATA);

    final Jdbi jdbi = database.jdbi();
    Links links;
    Cast cast;
    Person ada;
    long item;
    String code;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        item = new Given(jdbi).article("What <b>sand</b> knows", "ARTICLE");
        links = portal.app().links();
        code = share("linkedin");
    }

    // Opening

    @Test
    void a_link_leads_where_it_was_made_to_and_tells_nothing_else() {
        var answer = open(Map.of());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location())
                .isEqualTo(
                        TARGET
                                + "?utm_source=linkedin&utm_medium=employee-advocacy&utm_campaign=item-"
                                + item);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void what_the_address_adds_changes_nothing_about_where_it_leads() {
        var answer =
                portal.send(
                        person("/l/" + code + "?url=https://evil.example&target=//evil.example#x"));

        assertThat(answer.location()).startsWith(TARGET);
    }

    @Test
    void somebody_who_follows_it_counts_once_and_every_request_of_machines_never() {
        open(Map.of());
        open(Map.of());
        open(Map.of("User-Agent", "LinkedInBot/1.0 (compatible; Mozilla/5.0)"));
        open(Map.of("User-Agent", "Twitterbot/1.0"));
        open(Map.of("Sec-Fetch-Dest", "image"));
        portal.send(person("/l/" + code).method("HEAD", BodyPublishers.noBody()));

        assertThat(figures()).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void head_leads_as_get_does() {
        var answer = portal.send(person("/l/" + code).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).startsWith(TARGET);
        assertThat(figures()).isEqualTo(Clicks.NONE);
    }

    @Test
    void a_browser_that_asks_in_advance_is_refused_and_counts_when_it_comes_back() {
        var early = open(Map.of("Sec-Purpose", "prefetch;prerender"));

        assertThat(early.status()).isEqualTo(403);
        assertThat(early.location()).isNull();
        assertThat(early.body()).isEmpty();
        assertThat(figures()).isEqualTo(Clicks.NONE);

        assertThat(open(Map.of()).status()).isEqualTo(302);
        assertThat(figures()).isEqualTo(new Clicks(1, 1));
    }

    @Test
    void where_its_owner_refuses_it_leads_on_and_counts_nothing() {
        links.refuse(ada);

        assertThat(open(Map.of()).status()).isEqualTo(302);
        assertThat(figures()).isEqualTo(Clicks.NONE);
    }

    @Test
    void opening_a_link_is_one_statement() {
        atAnotherPortal(
                other -> {
                    // the first of a day draws its salt
                    other.send(headers(other.request("/l/" + code), Map.of()));
                    var answer = other.send(headers(other.request("/l/" + code), Map.of()));

                    assertThat(answer.header("Server-Timing")).contains("\"1 queries\"");
                });
    }

    @Test
    void an_ended_link_says_so_kindly_in_both_languages() {
        links.end(ada, mine());

        var answer = open(Map.of());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.text("h1")).isEqualTo("This link leads nowhere any more");
        assertThat(answer.text("[lang=fr]")).contains("Ce lien ne mène plus nulle part");
        assertThat(answer.header("Location")).isNull();

        portal.speak("fr");
        assertThat(open(Map.of()).text("h1")).isEqualTo("Ce lien ne mène plus nulle part");
        assertThat(figures()).isEqualTo(Clicks.NONE);
    }

    /** Not at the one of the other tests, which remembers for a while who guessed. */
    @Test
    void guessing_finds_nothing_and_tires_soon_while_links_lead_on_for_the_same_sender() {
        atAnotherPortal(
                other -> {
                    for (int i = 0; i < Guesses.MOST; i++) {
                        assertThat(other.get("/l/" + Code.random()).status()).isEqualTo(404);
                    }

                    var tired = other.get("/l/" + Code.random());
                    assertThat(tired.status()).isEqualTo(429);
                    assertThat(tired.header("Retry-After")).isEqualTo("600");
                    assertThat(other.get("/l/" + code).status()).isEqualTo(302);
                });
    }

    @Test
    void what_is_no_code_is_not_there() {
        for (var other : new String[] {"x", "23456789BCDFG", "%00", "%C3%A9t%C3%A9", "a%2Fb"}) {
            assertThat(portal.get("/l/" + other).status()).as(other).isIn(400, 404);
        }
    }

    // One's own

    @Test
    void the_first_day_says_what_will_stand_there() {
        portal.signIn(cast.bruno());

        assertThat(portal.get("/me/links").text(".blank")).contains("Your links will stand here");
    }

    @Test
    void ones_links_stand_with_their_two_figures_and_titles_are_escaped() {
        open(Map.of());
        portal.app().clicks().write();
        portal.signIn(ada);

        var page = portal.get("/me/links");
        assertThat(page.text(".link__title")).isEqualTo("What <b>sand</b> knows");
        assertThat(page.text(".link__figures")).isEqualTo("Clicks 1 Likely people 1");
        assertThat(page.text(".link .meta")).contains("LinkedIn", "/l/" + code);

        var one = portal.get(mine().url());
        assertThat(one.text("h1")).isEqualTo("What <b>sand</b> knows");
        assertThat(one.html().select(".link__days rect")).hasSize(2);
        assertThat(one.html().select("table tbody tr")).hasSize(1);
        assertThat(one.html().select("#link_address").val()).endsWith("/l/" + code);
    }

    @Test
    void a_piece_that_is_gone_leaves_the_name_of_the_site() {
        jdbi.useHandle(it -> it.execute("UPDATE content_item SET archived_at = NOW(6)"));
        portal.signIn(ada);

        assertThat(portal.get("/me/links").text(".link__title")).isEqualTo("blog.example");
    }

    @Test
    void more_links_than_a_page_holds_come_behind() {
        for (int i = 0; i < 40; i++) {
            links.forShare(ada.id(), Optional.empty(), TARGET + "/" + i, "x");
        }
        portal.signIn(ada);

        var first = portal.get("/me/links");
        assertThat(first.html().select("#my_links .link")).hasSize(30);
        var more = first.html().select("#my_links .more a").attr("href");
        assertThat(portal.get(more).html().select("#my_links .link")).hasSize(11);
    }

    @Test
    void somebody_elses_link_is_not_there() {
        portal.signIn(cast.bruno());

        for (var path : new String[] {"", "/removal", "/code.svg", "/code.png"}) {
            assertThat(portal.get(mine().url() + path).status()).as(path).isEqualTo(404);
        }
        assertThat(portal.post(mine().url() + "/removal").status()).isEqualTo(404);
        assertThat(mine().isLiving()).isTrue();
    }

    @Test
    void ending_asks_first_and_needs_no_script() {
        portal.signIn(ada);

        assertThat(portal.get(mine().url() + "/removal").text("main")).contains("End this link?");
        var answer = portal.post(mine().url() + "/removal");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(portal.get(answer.location()).text(".notice")).contains("You ended this link");
        assertThat(open(Map.of()).status()).isEqualTo(410);
    }

    @Test
    void refusing_to_be_counted_and_changing_ones_mind_are_one_click_each() {
        portal.signIn(ada);

        portal.post("/me/links/refusal");
        assertThat(portal.get("/me/links").text("#counting")).contains("Nothing is counted");
        assertThat(links.refuses(ada.id())).isTrue();

        portal.post("/me/links/refusal/removal");
        assertThat(portal.get("/me/links").text("#counting")).contains("count clicks");
        assertThat(links.refuses(ada.id())).isFalse();
    }

    @Test
    void the_code_for_a_camera_says_the_address_of_the_link() throws Exception {
        portal.signIn(ada);

        assertThat(portal.get(mine().url() + "/code.svg").html().select("svg path")).hasSize(2);
        var picture = ImageIO.read(new ByteArrayInputStream(bytes(mine().url() + "/code.png")));
        int width = picture.getWidth();
        var points = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), points);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));

        assertThat(read.getText()).endsWith("/l/" + code).startsWith("http");
    }

    // The desk

    @Test
    void an_editor_ends_what_they_came_upon_with_a_reason_that_its_owner_reads() {
        portal.signIn(cast.carla());
        var found = portal.get("/studio/links?address=https://relais.example/l/" + code);
        assertThat(found.text("main")).contains("blog.example").doesNotContain(ada.familyName());

        var refused = portal.post("/studio/links/" + code + "/removal", Map.of("reason", "Bad."));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("textarea").text()).isEqualTo("Bad.");

        var done = portal.post("/studio/links/" + code + "/removal", Map.of("reason", REASON));
        assertThat(done.status()).isEqualTo(303);
        assertThat(portal.get(done.location()).text("main")).contains("This link ended on");
        assertThat(open(Map.of()).status()).isEqualTo(410);

        portal.signIn(ada);
        assertThat(portal.get(mine().url()).text(".notice")).contains(REASON);
    }

    @Test
    void what_a_role_does_not_reach_is_not_there() {
        portal.signIn(cast.edna());

        assertThat(portal.get("/studio/links?address=" + code).text(".notice"))
                .contains("No link within your reach");
        assertThat(portal.post("/studio/links/" + code + "/removal").status()).isEqualTo(404);
    }

    private static void atAnotherPortal(Consumer<Portal> visit) {
        var other = new Portal(database, Map.of("RELAIS_DEV", "on", "RELAIS_DATA", "target/links"));
        other.beforeAll(null);
        try {
            visit.accept(other);
        } finally {
            other.afterAll(null);
        }
    }

    private String share(String network) {
        var address = links.forShare(ada.id(), Optional.of(item), TARGET, network).orElseThrow();
        return Code.in(address).orElseThrow();
    }

    private TrackedLink mine() {
        return links.of(ada, Long.MAX_VALUE, 50).getLast();
    }

    private Clicks figures() {
        portal.app().clicks().write();
        return mine().figures();
    }

    private Answer open(Map<String, String> others) {
        return portal.send(headers(portal.request("/l/" + code), others));
    }

    private HttpRequest.Builder person(String path) {
        return headers(portal.request(path), Map.of());
    }

    /** As Chromium sends them when somebody follows a link, but for those that are given. */
    private static HttpRequest.Builder headers(
            HttpRequest.Builder request, Map<String, String> others) {
        var headers = OpenersTest.navigation(OpenersTest.CHROME);
        headers.remove("Accept-Language");
        headers.forEach(request::setHeader);
        others.forEach(request::setHeader);
        return request;
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(portal.url(path))).build();
            return client.send(request, BodyHandlers.ofByteArray()).body();
        }
    }
}
