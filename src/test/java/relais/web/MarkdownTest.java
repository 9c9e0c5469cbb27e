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
                "a ![x](/media/../logout) b",
                "![x](/media/0123456789abcdefgh?x=1)",
                "<img alt=x src=//elsewhere.example/media/0123456789abcdefgh>",
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
    void a_picture_of_ours_is_a_figure_that_keeps_its_place_free() {
        var html =
                Jsoup.parseBodyFragment(
                        Markdown.toHtml(
                                "![A *red* door](/media/0123456789abcdefgh-1600x900 \"Door <3\")"
                                        + "\n\nIn a line ![too](/media/0123456789abcdefgh)"));

        var picture = html.selectFirst("figure > img");
        assertThat(picture.attr("alt")).isEqualTo("A red door");
        assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("1600x900");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(html.select("figcaption").text()).isEqualTo("Door <3");
        assertThat(html.select("p > img").attr("alt")).isEqualTo("too");
    }

    @Test
    void pictures_of_a_text_are_listed_with_their_words_wherever_they_come_from() {
        var images = Markdown.images("- ![](/media/0123456789abcdefgh)\n\n> ![x](https://a.b/c)");

        assertThat(images).extracting(Markdown.Image::words).containsExactly("", "x");
        assertThat(images)
                .extracting(it -> Markdown.isOurs(it.source()))
                .containsExactly(true, false);
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
