package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Portal;
import relais.support.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

class AssetsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    final Assets assets = new Assets(false);

    @Test
    void an_asset_may_be_kept_for_a_year_under_an_address_with_its_fingerprint() {
        var answer = portal.get(assets.url("css/app.css"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void small_files_come_in_one() {
        var css = portal.get(assets.url("css/app.css")).body();

        assertThat(css).doesNotContain("@import");
        assertThat(css).contains("--accent");
    }

    @Test
    void assets_are_compressed_for_those_who_can_read_it() {
        var gzipped =
                portal.send(
                        portal.request(assets.url("htmx.js"))
                                .header("Accept-Encoding", "gzip")
                                .GET());

        assertThat(gzipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(portal.get(assets.url("htmx.js")).header("Content-Encoding")).isNull();
    }

    @Test
    void what_is_not_an_asset_is_not_there() {
        var old = assets.url("css/app.css").replaceAll("/assets/\\w+/", "/assets/000000000000/");

        assertThat(portal.get(old).status()).isEqualTo(404);
        assertThat(portal.get("/assets/x/css/none.css").status()).isEqualTo(404);
        assertThat(portal.get("/assets/x/..%2f..%2fdb/migrations/V001__people.sql").status())
                .isIn(400, 404);
        assertThat(portal.get("/assets/x/%2e%2e/messages/messages_en.properties").status())
                .isIn(400, 404);
    }

    @Test
    void an_icon_that_pages_name_is_pointed_at_in_one_file() {
        assertThat(icon("bell"))
                .isEqualTo(
                        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"%s#bell\"/></svg>"
                                .formatted(assets.url("icons.svg")));

        var sheet = portal.get(assets.url("icons.svg"));
        assertThat(sheet.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(sheet.body()).contains("<symbol id=\"bell\" viewBox=\"0 0 16 16\"><path");
    }

    @Test
    void any_other_icon_is_drawn_where_it_stands() {
        assertThat(icon("yin-yang"))
                .matches(
                        Pattern.compile(
                                "<svg class=\"icon\" [^>]*aria-hidden=\"true\"><path.*</svg>"));
    }

    @Test
    void templates_name_no_icon_that_would_be_drawn_again_and_again() throws IOException {
        var named = Pattern.compile("icon\\(\"([a-z0-9-]+)\"\\)");
        try (var templates = Files.walk(Path.of("web/templates"))) {
            assertThat(templates.filter(Files::isRegularFile))
                    .flatExtracting(
                            it ->
                                    named.matcher(Files.readString(it))
                                            .results()
                                            .map(name -> name.group(1))
                                            .toList())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(icon(it)).contains("<use "));
        }
    }

    private String icon(String name) {
        var html = new StringOutput();
        assets.icon(name).writeTo(html);
        return html.toString();
    }
}
