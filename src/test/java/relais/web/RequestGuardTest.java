package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

class RequestGuardTest {

    private static final String CHANGE = "/notifications/reading";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    @RegisterExtension
    static final Portal behindProxy =
            new Portal(database, Map.of("RELAIS_BASE_URL", "https://relais.example"));

    @BeforeEach
    void signIn() {
        var emma = new Cast(database.jdbi()).emma();
        portal.signIn(emma);
        behindProxy.signIn(emma);
    }

    @Test
    void a_change_that_another_site_asks_for_is_refused() {
        assertThat(portal.postFromElsewhere(CHANGE).status()).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(post("Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(post("Origin", "null")).isEqualTo(403);
        assertThat(post("X", "y")).as("neither header").isEqualTo(403);
    }

    @Test
    void with_htmx_as_well() {
        var answer =
                portal.send(
                        portal.request(CHANGE)
                                .header("HX-Request", "true")
                                .header("Origin", "https://elsewhere.example")
                                .POST(BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void our_own_pages_may_change_things() {
        assertThat(portal.post(CHANGE).status()).isEqualTo(303);
        assertThat(post("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    }

    @Test
    void behind_a_proxy_the_public_address_counts() {
        var ours =
                behindProxy
                        .request(CHANGE)
                        .header("Origin", "https://relais.example")
                        .POST(BodyPublishers.noBody());
        var inside =
                behindProxy
                        .request(CHANGE)
                        .header("Origin", behindProxy.url(""))
                        .POST(BodyPublishers.noBody());

        assertThat(behindProxy.send(ours).status()).isEqualTo(303);
        assertThat(behindProxy.send(inside).status()).isEqualTo(403);
    }

    private int post(String header, String value) {
        return portal.send(
                        portal.request(CHANGE).header(header, value).POST(BodyPublishers.noBody()))
                .status();
    }
}
