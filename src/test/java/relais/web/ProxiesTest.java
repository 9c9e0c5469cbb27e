package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.support.Cast;
import relais.support.Portal.Answer;
import relais.support.RealPortal;
import relais.support.TestDatabase;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

class ProxiesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension
    static final RealPortal behindProxy =
            new RealPortal(database, Map.of("RELAIS_PROXIES", "127.0.0.1,10.0.0.0/8"));

    @RegisterExtension static final RealPortal alone = new RealPortal(database);

    @BeforeEach
    void the_people_are_there() {
        new Cast(database.jdbi());
    }

    @Test
    void behind_a_proxy_that_speaks_https_cookies_are_secure() {
        var answer = demo(behindProxy, "203.0.113.7", "https");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).contains("Secure");
        assertThat(answer.header("Strict-Transport-Security")).isNotNull();
    }

    @Test
    void nobody_but_a_proxy_of_ours_is_believed() {
        var answer = demo(alone, "203.0.113.7", "https");

        assertThat(answer.header("Strict-Transport-Security")).isNull();
        for (int i = 0; i < 10; i++) {
            guess(alone, "198.51.100." + i);
        }
        assertThat(guess(alone, "198.51.100.99").status()).isEqualTo(429);
    }

    @Test
    void the_sender_is_whom_the_last_proxy_saw_and_not_whom_they_claim_to_be() {
        for (int i = 0; i < 10; i++) {
            guess(behindProxy, "192.0.2." + i + ", 203.0.113.7, 10.1.2.3");
        }

        assertThat(guess(behindProxy, "192.0.2.99, 203.0.113.7").status()).isEqualTo(429);
        assertThat(guess(behindProxy, "203.0.113.8").status()).isEqualTo(422);
    }

    private static Answer demo(RealPortal portal, String sender, String scheme) {
        return send(portal, "/login/demo", "email=hr@relais.example", sender, scheme);
    }

    private static Answer guess(RealPortal portal, String sender) {
        return send(portal, "/login", "email=hr@relais.example&password=x", sender, "http");
    }

    private static Answer send(
            RealPortal portal, String path, String body, String sender, String scheme) {
        var browser = portal.browser();
        return browser.send(
                browser.request(path)
                        .header("X-Forwarded-For", sender)
                        .header("X-Forwarded-Proto", scheme)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }
}
