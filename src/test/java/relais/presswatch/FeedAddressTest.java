package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://site.example/feed.xml",
                "http://site.example:8000/?rss=2",
                "https://site.example/@name/feed"
            })
    void addresses_of_the_web_are_taken(String address) {
        assertThat(FeedAddress.isWeb(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site.example/feed",
                "ftp://site.example/",
                "javascript:alert(1)",
                "https:///feed",
                "https://user:secret@site.example/feed",
                "https://site.example/a b",
                "file:///etc/passwd",
                ""
            })
    void other_addresses_are_not_of_the_web(String address) {
        assertThat(FeedAddress.isWeb(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/etc/passwd",
                "file:../secret",
                "file:..",
                "file:.hidden",
                "file:a/b.xml",
                "file:",
                "FILE:a.xml"
            })
    void no_file_outside_the_folder_can_be_named(String address) {
        assertThat(FeedAddress.isFile(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:veille.xml",
                "file:eau-et-territoires.rss2.xml",
                "file:press 2026.json"
            })
    void files_are_named_without_a_folder(String address) {
        assertThat(FeedAddress.isFile(address)).isTrue();
    }
}
