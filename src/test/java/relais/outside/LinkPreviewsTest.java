package relais.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

class LinkPreviewsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    RudeSite site;
    Outside outside;
    LinkPreviews previews;

    @BeforeEach
    void begin() throws IOException {
        var clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
        var limits = new Limits(true, 64 * 1024, Duration.ofSeconds(5), Duration.ZERO);
        site = new RudeSite();
        outside = new Outside(database.jdbi(), clock, limits);
        previews = new LinkPreviews(database.jdbi(), outside, clock);
    }

    @AfterEach
    void end() throws IOException {
        outside.close();
        site.close();
    }

    @Test
    void a_page_says_of_itself_what_it_says_to_social_networks() {
        page(
                """
                <title>Weir | River Post</title>
                <meta name="description" content="For searches.">
                <meta property="og:title" content="A weir &amp; its eels">
                <meta property="og:description" content="Forty of  them.">
                <meta property="og:site_name" content="River Post">
                """);

        assertThat(preview())
                .isEqualTo(
                        new LinkPreview(
                                link(), "A weir & its eels", "Forty of them.", "River Post"));
    }

    @Test
    void or_else_what_it_says_to_searches() {
        page("<title>Weir</title><meta name='description' content='For searches.'>");

        assertThat(preview())
                .isEqualTo(new LinkPreview(link(), "Weir", "For searches.", "localhost"));
    }

    @Test
    void what_is_no_page_says_nothing() {
        site.on("/page", "HTTP/1.1 200 OK\nContent-Type: application/pdf\n\n%PDF-1.4");

        assertThat(preview()).isEqualTo(new LinkPreview(link(), "", "", "localhost"));
    }

    @Test
    void a_page_in_another_encoding_is_read() {
        var html = "<title>L’été</title>".getBytes(Charset.forName("windows-1252"));
        site.on(
                "/page",
                out -> {
                    out.write(
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n"
                                    .getBytes());
                    out.write(html);
                });

        assertThat(preview().title()).isEqualTo("L’été");
    }

    @Test
    void a_page_that_fails_is_asked_for_again_later_and_has_no_preview() {
        site.on("/page", "HTTP/1.1 500 Sorry\nContent-Length: 0\n\n");
        previews.want(link());

        previews.fetchDue();
        previews.fetchDue();

        assertThat(previews.of(List.of(link()))).isEmpty();
        assertThat(site.asked).hasSize(1);
    }

    @Test
    void what_many_want_at_once_on_many_nodes_is_fetched_once() throws Exception {
        page("<title>Weir</title>");

        Together.run(8, () -> previews.want(link()));
        Together.run(8, previews::fetchDue);
        previews.want(link());
        previews.fetchDue();

        assertThat(site.asked).hasSize(1);
    }

    private LinkPreview preview() {
        previews.want(link());
        previews.fetchDue();
        return previews.of(List.of(link())).get(link());
    }

    private void page(String head) {
        site.on("/page", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!doctype html>" + head);
    }

    private String link() {
        return "http://localhost:" + site.port() + "/page";
    }
}
