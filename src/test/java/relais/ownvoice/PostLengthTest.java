package relais.ownvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relais.timeline.Network;

class PostLengthTest {

    private static final String LINK = "https://exemple.example/une/adresse/longue?avec=tout";

    @Test
    void x_counts_most_letters_once_and_others_twice() {
        assertThat(length("Été à Liège’s – 100 %", Network.X)).isEqualTo(21);
        assertThat(length("e\u0301te\u0301", Network.X)).as("composed first").isEqualTo(3);
        assertThat(length("日本", Network.X)).isEqualTo(4);
        assertThat(length("…", Network.X)).as("outside its ranges").isEqualTo(2);
    }

    @Test
    void x_counts_any_emoji_as_two_and_any_link_as_twenty_three() {
        assertThat(length("🎉", Network.X)).isEqualTo(2);
        assertThat(length("👩🏽‍🔧", Network.X)).isEqualTo(2);
        assertThat(length("🇫🇷", Network.X)).isEqualTo(2);
        assertThat(length("❤️", Network.X)).isEqualTo(2);
        assertThat(length("Lire " + LINK + ".", Network.X)).isEqualTo(29);
        assertThat(length(LINK + " " + LINK, Network.X)).isEqualTo(47);
    }

    @Test
    void mastodon_counts_links_as_twenty_three_and_no_servers_of_others() {
        assertThat(length(LINK, Network.MASTODON)).isEqualTo(23);
        assertThat(length("@ada@mastodon.example bravo", Network.MASTODON)).isEqualTo(10);
        assertThat(length("👩🏽‍🔧", Network.MASTODON)).isEqualTo(1);
    }

    @Test
    void bluesky_counts_what_a_reader_takes_for_a_character() {
        assertThat(length("👩🏽‍🔧e\u0301", Network.BLUESKY)).isEqualTo(2);
    }

    @Test
    void bluesky_shows_a_part_of_a_link_and_counts_that() {
        assertThat(length(LINK, Network.BLUESKY))
                .isEqualTo("exemple.example/une/adresse/...".length());
        assertThat(length("Lire https://a.example/b, https://a.example/", Network.BLUESKY))
                .isEqualTo("Lire a.example/b, a.example".length());
    }

    @Test
    void the_last_character_that_fits_is_not_too_long() {
        for (var network : Network.values()) {
            PostLength.of("", network)
                    .ifPresent(
                            empty -> {
                                var full = "a".repeat(empty.most());
                                assertThat(PostLength.of(full, network).orElseThrow().isTooLong())
                                        .as(network.key())
                                        .isFalse();
                                assertThat(
                                                PostLength.of(full + "a", network)
                                                        .orElseThrow()
                                                        .isTooLong())
                                        .as(network.key())
                                        .isTrue();
                            });
        }
        assertThat(PostLength.of("a".repeat(100_000), Network.BLOG)).isEmpty();
    }

    private static int length(String text, Network network) {
        return PostLength.of(text, network).orElseThrow().length();
    }
}
