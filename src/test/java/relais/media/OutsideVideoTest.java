package relais.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class OutsideVideoTest {

    private static final List<String> HOSTS =
            List.of("youtube.com", "vimeo.com", "dailymotion.com", "tube.example.org");

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ,"
                + " https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=3,"
                + " https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?si=tracker,"
                + " https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ,"
                + " https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/123456789, https://player.vimeo.com/video/123456789?dnt=1",
        "https://vimeo.com/123456789/abcdef1234,"
                + " https://player.vimeo.com/video/123456789?dnt=1&h=abcdef1234",
        "https://www.dailymotion.com/video/x8abcde,"
                + " https://geo.dailymotion.com/player.html?video=x8abcde",
        "https://dai.ly/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde",
        "https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv,"
                + " https://tube.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0",
    })
    void an_address_of_a_video_is_shown_with_as_little_told_as_possible(String link, String frame) {
        assertThat(OutsideVideo.of(link, HOSTS).orElseThrow().frame()).hasToString(frame);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com/@somebody",
                "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://evil.example/w/kkGMgK9ZtnKfYAgnEtQxbv",
                "https://tube.example.org:8443/w/kkGMgK9ZtnKfYAgnEtQxbv",
                "https://tube.example.org@evil.example/w/kkGMgK9ZtnKfYAgnEtQxbv",
                "https://tube.example.org/w/../../login",
                "javascript:alert(1)",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ; frame-src *",
                "not an address",
                "",
            })
    void anything_else_is_no_video(String link) {
        assertThat(OutsideVideo.of(link, HOSTS).map(OutsideVideo::origin))
                .isIn(
                        java.util.Optional.empty(),
                        java.util.Optional.of("https://www.youtube-nocookie.com"));
    }

    @Test
    void only_hosts_that_are_allowed_are_shown() {
        assertThat(OutsideVideo.of("https://vimeo.com/123456789", List.of("youtube.com")))
                .isEmpty();
        assertThat(OutsideVideo.of("https://vimeo.com/123456789", List.of())).isEmpty();
    }

    @Test
    void the_content_policy_gets_an_origin_and_nothing_else() {
        var video = OutsideVideo.of("https://tube.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv", HOSTS);

        assertThat(video.orElseThrow().origin()).isEqualTo("https://tube.example.org");
    }
}
