package relais.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostLinkTest {

    @ParameterizedTest
    @CsvSource({
        "LINKEDIN, https://www.linkedin.com/posts/ada_a-day-in-the-foundry-123",
        "LINKEDIN, https://fr.linkedin.com/feed/update/urn:li:activity:7000000000000000000/",
        "LINKEDIN, https://lnkd.in/eX4mple",
        "X, https://twitter.com/ada/status/1234567890?s=20",
        "MASTODON, https://social.example/@ada/110123456789",
        "BLUESKY, https://bsky.app/profile/ada.example/post/3kabc",
        "FACEBOOK, https://m.facebook.com/story.php?story_fbid=1&id=2",
        "INSTAGRAM, https://www.instagram.com/p/Cabc123/",
        "YOUTUBE, https://www.youtube.com/watch?v=abcdefghijk",
        "YOUTUBE, https://youtu.be/abcdefghijk",
        "BLOG, https://ada.example/2026/a-day-in-the-foundry"
    })
    void the_address_says_where_it_leads(Network network, String link) {
        assertThat(Network.of(link)).isEqualTo(network);
        assertThat(network.mayHold(link)).isTrue();
        assertThat(network.isPost(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/ada",
                "https://x.com/ada",
                "https://www.instagram.com/ada/",
                "https://www.youtube.com/@ada",
                "https://bsky.app/profile/ada.example",
                "https://ada.example/",
                "https://ada.example"
            })
    void profiles_and_front_pages_are_no_posts(String link) {
        assertThat(Network.of(link).isPost(link)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.com/ada/status/12, http://www.twitter.com/ada/status/12/?s=20&t=x",
        "https://www.linkedin.com/posts/ada_1,"
                + " https://linkedin.com/posts/ada_1?utm_source=share#comments",
        "https://youtube.com/watch?v=abc, https://m.youtube.com/watch?v=abc&si=xyz&feature=share",
        "https://ada.example/post?id=7, https://www.ada.example/post/?id=7&utm_campaign=x"
    })
    void spellings_of_one_address_are_one(String one, String other) {
        assertThat(new PostLink(one).hash()).isEqualTo(new PostLink(other).hash());
    }

    @Test
    void what_becomes_too_long_when_it_is_written_out_does_not_fit() {
        var link = PostLink.of("https://ada.example/" + "|".repeat(700)).orElseThrow();

        assertThat(link.fits(2_000)).isFalse();
        assertThat(link.fits(3_000)).isTrue();
    }

    @Test
    void another_post_is_another_one() {
        assertThat(new PostLink("https://youtube.com/watch?v=abc").hash())
                .isNotEqualTo(new PostLink("https://youtube.com/watch?v=abd").hash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "mailto:a@b.example", "nonsense", "//x", ""})
    void what_is_no_web_address_is_none(String typed) {
        assertThat(PostLink.of(typed)).isEmpty();
    }

    @Test
    void another_networks_site_is_not_accepted() {
        assertThat(Network.LINKEDIN.mayHold("https://x.com/ada/status/1")).isFalse();
        assertThat(Network.BLOG.mayHold("https://x.com/ada/status/1")).isFalse();
        assertThat(Network.MASTODON.mayHold("https://social.example/notes/1")).isTrue();
        assertThat(Network.X.mayHold("https://notx.com/ada/status/1")).isFalse();
    }
}
