package relais.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.Portal;
import relais.support.Portal.Answer;
import relais.support.TestDatabase;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** One's feed in a reader of feeds: who gets what, how it is asked for, and how it ends. */
class AtomTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    final Jdbi jdbi = database.jdbi();
    Cast cast;
    Given given;
    Person ada;

    @BeforeEach
    void people() {
        cast = new Cast(jdbi);
        given = new Given(jdbi);
        ada = cast.ada();
    }

    @Test
    void the_address_is_shown_once_and_brings_what_its_owner_may_read() throws FeedException {
        long everyones = given.article("What the night shift taught us", "ARTICLE");
        long germanys = given.article("Nur für Deutschland", "ARTICLE");
        limit(germanys, "DE");

        var address = make(Map.of());
        portal.signIn(ada);
        assertThat(portal.get("/me/feeds").html().select("#feed_address")).isEmpty();
        portal.signOut();
        var feed = read(portal.get(address));

        assertThat(address).matches("/feeds/[\\w-]{43}\\.atom");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries()).hasSize(1);
        var entry = feed.getEntries().getFirst();
        assertThat(entry.getTitle()).isEqualTo("What the night shift taught us");
        assertThat(entry.getLink()).endsWith("/feed/" + everyones);
        assertThat(entry.getAuthor()).isEqualTo("Carla Costa");
        assertThat(entry.getDescription().getValue()).isEqualTo("A summary");
        assertThat(entry.getUpdatedDate()).isNotNull();
        assertThat(feed.getUri()).isNotEqualTo(entry.getUri());
    }

    @Test
    void it_has_all_that_the_standard_asks_for_and_no_secret_and_no_body() {
        given.article("Fire & <water>", "ARTICLE");
        var address = make(Map.of());

        var answer = portal.get(address);
        var feed = Jsoup.parse(answer.body(), Parser.xmlParser());

        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml; charset=utf-8");
        for (var element : feed.select("feed, entry")) {
            for (var name : new String[] {"id", "title", "updated", "link[rel=alternate]"}) {
                assertThat(element.select("> " + name)).as(name).hasSize(1);
            }
            assertThat(URI.create(element.select("> id").text()).isAbsolute()).isTrue();
            assertThat(Instant.parse(element.select("> updated").text())).isNotNull();
            assertThat(element.select("> author > name")).hasSize(1);
        }
        assertThat(feed.select("entry > title").text()).isEqualTo("Fire & <water>");
        assertThat(feed.select("content")).isEmpty();
        assertThat(answer.body()).doesNotContain(secret(address)).doesNotContain("A body.");
    }

    @Test
    void what_xml_cannot_hold_is_left_out() throws FeedException {
        given.article("A\u0007 bell \uFFFF and ]]> a smile 😀", "ARTICLE");

        assertThat(read(portal.get(make(Map.of()))).getEntries().getFirst().getTitle())
                .isEqualTo("A bell  and ]]> a smile 😀");
    }

    @Test
    void an_empty_feed_is_a_feed() throws FeedException {
        assertThat(read(portal.get(make(Map.of()))).getEntries()).isEmpty();
    }

    @Test
    void it_comes_in_its_owners_language() throws FeedException {
        long item = given.article("The night shift", "ARTICLE");
        given.text(item, "fr", "L’équipe de nuit");
        jdbi.useHandle(it -> it.execute("UPDATE person SET language = 'fr'"));
        ada = cast.ada();

        var feed = read(portal.get(make(Map.of())));

        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("L’équipe de nuit");
        assertThat(feed.getTitle()).isEqualTo("Relais · le fil de Ada Lindqvist");
    }

    @Test
    void one_topic_can_be_chosen() throws FeedException {
        long topic = given.topic("water", 1);
        long item = given.article("Water", "ARTICLE");
        given.article("Fire", "ARTICLE");
        jdbi.useHandle(
                it -> it.execute("UPDATE content_item SET topic_id = ? WHERE id = ?", topic, item));

        var address = make(Map.of("topic", "water"));

        assertThat(address).endsWith(".atom?topic=water");
        assertThat(read(portal.get(address)).getEntries()).hasSize(1);
        assertThat(read(portal.get(address.replace("=water", "=nothing"))).getEntries()).hasSize(2);
    }

    @Test
    void who_asks_again_is_told_that_nothing_is_new() {
        given.article("Water", "ARTICLE");
        var address = make(Map.of());
        var first = portal.get(address);

        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(asked(address, "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        assertThat(asked(address, "If-None-Match", first.header("ETag")).body()).isEmpty();
        assertThat(asked(address, "If-Modified-Since", first.header("Last-Modified")).status())
                .isEqualTo(304);
        assertThat(asked(address, "If-Modified-Since", "yesterday").status()).isEqualTo(200);

        given.article("Fire", "ARTICLE");
        assertThat(asked(address, "If-None-Match", first.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    void a_new_address_closes_the_one_before_and_closing_closes() {
        var first = make(Map.of());
        var second = make(Map.of());
        assertThat(portal.get(first).status()).isEqualTo(404);
        assertThat(portal.get(second).status()).isEqualTo(200);

        portal.signIn(ada);
        portal.post("/me/feeds/removal");
        portal.signOut();

        assertThat(portal.get(second).status()).isEqualTo(404);
        assertThat(portal.get("/feeds/nonsense.atom").status()).isEqualTo(404);
    }

    @Test
    void it_closes_when_its_owner_leaves_the_company() {
        var address = make(Map.of());

        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET deactivated_at = ? WHERE id = ?",
                                Instant.now(),
                                ada.id()));

        assertThat(portal.get(address).status()).isEqualTo(404);
    }

    @Test
    void only_the_hash_is_kept() {
        var address = make(Map.of());

        var kept =
                jdbi.withHandle(
                        it ->
                                it.createQuery("SELECT HEX(secret_hash) FROM feed_secret")
                                        .mapTo(String.class)
                                        .one());

        assertThat(kept).hasSize(64).doesNotContain(secret(address));
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_back() {
        var address = make(Map.of());
        portal.signOut();

        for (int i = 0; i < 60; i++) {
            portal.get(address);
        }
        var refused = portal.get(address);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("600");
    }

    private String make(Map<String, String> form) {
        portal.signIn(ada);
        var shown = portal.post("/me/feeds", form).text("#feed_address");
        portal.signOut();
        return shown.substring(shown.indexOf("/feeds/"));
    }

    private static String secret(String address) {
        return address.replaceAll("^/feeds/|\\.atom.*", "");
    }

    private static SyndFeed read(Answer answer) throws FeedException {
        assertThat(answer.status()).isEqualTo(200);
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static Answer asked(String address, String header, String value) {
        return portal.send(portal.request(address).header(header, value).GET());
    }

    private void limit(long item, String country) {
        jdbi.useHandle(
                it -> {
                    it.execute(
                            "INSERT INTO content_audience (item_id, kind, value) VALUES (?,"
                                    + " 'COUNTRY', ?)",
                            item,
                            country);
                    it.execute("UPDATE content_item SET limited = TRUE WHERE id = ?", item);
                });
    }
}
