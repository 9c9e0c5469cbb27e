package relais.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class LinkedInPostTest {

    private static final long NUMBER = LinkedInFiles.number(Instant.parse("2026-03-14T09:30:00Z"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/feed/update/urn:li:activity:%d",
                "https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A%d/",
                "https://fr.linkedin.com/posts/ada-lindqvist_sand-water-activity-%d-AbCd?utm_source=share",
                "https://www.linkedin.com/posts/ada_ugcPost-%d-xyz",
                "http://linkedin.com/posts/ada_share-%d"
            })
    void a_post_is_known_by_its_number_in_each_kind_of_address(String address) {
        var post = LinkedInPost.of(address.formatted(NUMBER)).orElseThrow();

        assertThat(post.number()).isEqualTo(NUMBER);
        assertThat(post.madeAt()).isEqualTo("2026-03-14T09:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.linkedin.com/in/ada",
                "https://www.linkedin.com/pulse/what-sand-knows-ada-lindqvist-abcd",
                "https://lnkd.in/eAbCd",
                "https://www.linkedin.com.evil.example/feed/update/urn:li:activity:7438540000000000000",
                "https://evil.example/urn:li:activity:7438540000000000000",
                "https://www.linkedin.com/feed/update/urn:li:activity:1",
                "https://www.linkedin.com/feed/update/urn:li:activity:9999999999999999999999",
                "https://www.linkedin.com/feed/update/urn:li:activity:9223372036854775808",
                "javascript:alert('urn:li:activity:7438540000000000000')",
                "=HYPERLINK(\"https://www.linkedin.com/feed/update/urn:li:activity:7438540000000000000\")"
            })
    void any_other_address_is_none(String address) {
        assertThat(LinkedInPost.of(address)).isEmpty();
    }

    @Test
    void numbers_made_within_minutes_may_be_of_one_post() {
        var activity = post("2026-03-14T09:30:00.250Z");
        assertThat(activity.isNear(post("2026-03-14T09:29:58Z"))).isTrue();
        assertThat(activity.isNear(post("2026-03-14T10:30:00Z"))).isFalse();
    }

    private static LinkedInPost post(String moment) {
        return LinkedInPost.of(LinkedInFiles.update(LinkedInFiles.number(Instant.parse(moment))))
                .orElseThrow();
    }
}
