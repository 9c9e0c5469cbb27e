package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void text_becomes_paragraphs_titles_and_lists() {
        var html =
                Jsoup.parseBodyFragment(
                        Markdown.toHtml(
                                """
                                ## Say who you are

                                Once is *enough*, and **always** helps.

                                3. three
                                4. four
                                """));

        assertThat(html.select("h2").text()).isEqualTo("Say who you are");
        assertThat(html.select("p em").text()).isEqualTo("enough");
        assertThat(html.select("ol[start=3] li").eachText()).containsExactly("three", "four");
    }

    @Test
    void tables_keep_their_alignment() {
        var html =
                Jsoup.parseBodyFragment(
                        Markdown.toHtml(
                                """
                                | say | not |
                                |:----|----:|
                                | I   | we  |
                                """));

        assertThat(html.select("thead th[align=left]").text()).isEqualTo("say");
        assertThat(html.select("tbody td[align=right]").text()).isEqualTo("we");
    }

    @Test
    void french_accents_and_spaces_stay_as_they_are() {
        var html = Jsoup.parseBodyFragment(Markdown.toHtml("« Ça, c’est dit ! »"));

        assertThat(html.selectFirst("p").wholeText()).isEqualTo("« Ça, c’est dit ! »");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![x](https://elsewhere.example/pixel.gif)",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">hello</p>",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<form action=/login><input name=password></form>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//elsewhere.example)",
                "[x](/\\elsewhere.example)",
            })
    void nothing_that_runs_or_calls_elsewhere_passes(String markdown) {
        var html = Jsoup.parseBodyFragment(Markdown.toHtml(markdown));

        assertThat(html.select("script, img, iframe, form, input, a[href], [style], [onclick]"))
                .isEmpty();
    }

    @Test
    void links_to_our_pages_and_to_the_web_stay() {
        var html =
                Jsoup.parseBodyFragment(
                        Markdown.toHtml(
                                "[guide](/guide/first-steps) and"
                                        + " [law](https://eur-lex.example/a?b=1&c=2)"));

        assertThat(html.select("a").eachAttr("href"))
                .containsExactly("/guide/first-steps", "https://eur-lex.example/a?b=1&c=2");
    }
}
