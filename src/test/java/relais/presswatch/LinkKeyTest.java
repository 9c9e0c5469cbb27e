package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://river.example/notes/weir?id=7",
                "http://river.example/notes/weir?id=7",
                "https://www.river.example/notes/weir/?id=7",
                "https://m.river.example/notes/weir?id=7",
                "https://RIVER.example/notes/weir?id=7#comments",
                "https://river.example/notes/weir?utm_source=rss&id=7&utm_medium=feed",
                "https://river.example/notes/weir/amp?id=7&fbclid=abc"
            })
    void spellings_of_a_link_are_one(String link) {
        assertThat(LinkKey.of(link)).contains("river.example/notes/weir/?id=7");
    }

    @Test
    void what_says_which_page_it_is_stays() {
        assertThat(LinkKey.of("https://river.example/notes?id=7"))
                .isNotEqualTo(LinkKey.of("https://river.example/notes?id=8"))
                .isNotEqualTo(LinkKey.of("https://river.example/notes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://river.example",
                "https://river.example/",
                "https://river.example/index.html?utm_source=rss",
                "javascript:alert(1)",
                "nonsense"
            })
    void a_whole_site_is_no_story(String link) {
        assertThat(LinkKey.of(link)).isEmpty();
    }
}
