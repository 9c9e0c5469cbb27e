package relais.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.timeline.Network;

class WayTest {

    @ParameterizedTest
    @CsvSource({
        "mastodon.social, mastodon.social",
        "https://Mastodon.Social/, mastodon.social",
        "@ada@social.example, social.example",
        "https://social.example/@ada, social.example",
        "localhost, ''",
        "javascript:alert(1), ''",
        "social.example?text=, ''",
        "'', ''"
    })
    void a_server_is_understood_however_people_write_it(String typed, String host) {
        assertThat(Way.host(typed).orElse("")).isEqualTo(host);
    }

    @Test
    void where_it_is_to_be_posted_comes_first() {
        assertThat(Way.of("Hello", Network.BLUESKY, "").getFirst().is(Network.BLUESKY)).isTrue();
        assertThat(Way.of("Hello", Network.BLOG, "").getFirst().is(Network.LINKEDIN)).isTrue();
    }

    @Test
    void facebook_gets_the_link_of_the_text() {
        var facebook =
                Way.of("Look: https://relais.example/l/abc?x=1 Nice.", Network.FACEBOOK, "")
                        .getFirst();

        assertThat(facebook.href())
                .isEqualTo(
                        "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Frelais.example%2Fl%2Fabc%3Fx%3D1");
    }

    @Test
    void every_character_arrives() {
        var text = "Été & hiver + 100 %\n« fin » 🙂";

        assertThat(Way.of(text, Network.X, "").getFirst().href())
                .isEqualTo(
                        "https://x.com/intent/post?text=%C3%89t%C3%A9%20%26%20hiver%20%2B%20100%20%25%0A%C2%AB%20fin%20%C2%BB%20%F0%9F%99%82");
        assertThat(Way.mail(text)).contains("&body=").contains("%0D%0A");
    }
}
