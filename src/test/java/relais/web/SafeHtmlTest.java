package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.Optional;

class SafeHtmlTest {

    @Test
    void structure_and_words_stay() {
        var html =
                "<h2>Title</h2><p>One"
                        + " <em>two</em></p><ul><li>three</li></ul><table><tr><th>a</th><td"
                        + " colspan=\"2\">b</td></tr></table>";

        assertThat(SafeHtml.clean(html))
                .contains(
                        "<h2>Title</h2>",
                        "<em>two</em>",
                        "<li>three</li>",
                        "<td colspan=\"2\">b</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\" java\nscript:alert(1)\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<a href=\"/\\evil.example\">x</a>",
                "<iframe src=https://x.example></iframe>",
                "<style>p{}</style>",
                "<p style=\"color:red\">x</p>",
                "<form action=https://x.example><button>x</button></form>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<p id=\"main\" class=\"button\">x</p>",
                "<base href=https://x.example>",
                "<meta http-equiv=refresh>",
                "<link rel=stylesheet href=x>",
                "<video src=https://x.example/v></video>",
                "<p onclick=\"a()\">x</p>",
                "<a data-dismiss hx-get=\"/logout\">x</a>"
            })
    void nothing_that_runs_or_looks_different_stays(String html) {
        assertThat(SafeHtml.clean(html))
                .doesNotContainPattern(
                        "(?i)alert|evil|<(script|img|svg|iframe|style|form|base|meta|link|video|math)|style=|id=|class=|hx-|on\\w+=|href");
    }

    @Test
    void links_to_our_pages_stay_and_others_do_not_learn_who_sends() {
        assertThat(
                        SafeHtml.clean(
                                "<a href=\"/guide\">a</a> <a href=\"https://x.example/\""
                                        + " target=\"_blank\">b</a>"))
                .isEqualTo(
                        "<a href=\"/guide\" rel=\"noopener\">a</a> <a href=\"https://x.example/\""
                                + " rel=\"noopener\">b</a>");
    }

    @Test
    void links_are_completed_where_the_page_is_known() {
        var base = Optional.of(URI.create("https://x.example/a/b"));

        assertThat(SafeHtml.clean("<a href=\"../c?d\">x</a>", base).html())
                .contains("https://x.example/c?d");
        assertThat(SafeHtml.clean("<a href=\"/c\">x</a>", base).html())
                .contains("https://x.example/c");
    }

    @Test
    void pictures_are_counted_and_leave_no_hole() {
        var cleaned =
                SafeHtml.clean(
                        "<p>a</p><figure><p><img"
                                + " src=\"https://x.example/1.png\"></p></figure><p><img"
                                + " src=\"2.png\"></p>",
                        Optional.empty());

        assertThat(cleaned.html()).isEqualTo("<p>a</p>");
        assertThat(cleaned.picturesLeftOut()).isEqualTo(2);
    }

    @Test
    void text_has_no_tags_and_no_entities() {
        assertThat(
                        SafeHtml.text(
                                "<p>a&nbsp;&amp; <b>b</b></p><p>c<br>d</p><script>e</script> 1 < 2"
                                        + " &eacute;"))
                .isEqualTo("a & b c d 1 < 2 é");
    }

    @Test
    void text_keeps_french_punctuation_beside_its_word() {
        assertThat(SafeHtml.text("«\u00a0Oui\u00a0», dit-elle\u00a0: c’est&nbsp;&nbsp;fait\u202f!"))
                .isEqualTo("«\u00a0Oui\u00a0», dit-elle\u00a0: c’est fait\u202f!");
    }
}
