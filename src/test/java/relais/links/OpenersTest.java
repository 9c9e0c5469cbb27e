package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OpenersTest {

    static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/156.0.0.0 Safari/537.36";

    private static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                    + " like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    private static final String OLD_SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 15_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML,"
                    + " like Gecko) Version/15.6 Mobile/15E148 Safari/604.1";

    private static final Openers OPENERS = new Openers();

    /** A name that somebody saw a programme give itself, and where they wrote it down. */
    record Seen(String agent, String source) {}

    static List<Seen> seen() throws IOException {
        try (var list = OpenersTest.class.getResourceAsStream("/link-openers.yaml")) {
            return List.of(new YAMLMapper().readValue(list, Seen[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("seen")
    void previews_and_scanners_are_machines_whatever_else_they_send(Seen seen) {
        assertThat(judge(Map.of("User-Agent", seen.agent()), true)).isEqualTo(Opener.MACHINE);
        assertThat(judge(with(navigation(CHROME), "User-Agent", seen.agent()), true))
                .isEqualTo(Opener.MACHINE);
        assertThat(seen.source()).isNotBlank();
    }

    @Test
    void each_machine_of_the_list_is_known_by_its_token_and_has_a_source() {
        assertThat(Openers.machines()).hasSizeGreaterThan(30);
        for (var machine : Openers.machines()) {
            var agent = "Mozilla/5.0 (compatible; " + machine.token().toUpperCase() + " 1.0)";
            assertThat(judge(with(navigation(CHROME), "User-Agent", agent), true))
                    .as(machine.token())
                    .isEqualTo(Opener.MACHINE);
            assertThat(machine.who()).isNotBlank();
            assertThat(machine.source()).startsWith("https://");
        }
    }

    /** As browsers send when somebody follows a link: also those inside apps of networks. */
    static Stream<String> people() {
        return Stream.of(
                CHROME,
                SAFARI,
                CHROME + " Edg/156.0.0.0",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like"
                        + " Gecko) Version/4.0 Chrome/150.0.0.0 Mobile Safari/537.36"
                        + " [LinkedInApp]/4.1.1000",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.31",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/500.0]",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Mobile/15E148 [Pinterest/iOS]",
                "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Mobile Safari/537.36");
    }

    @ParameterizedTest
    @MethodSource("people")
    void somebody_who_follows_a_link_is_likely_a_person(String agent) {
        assertThat(judge(navigation(agent), true)).isEqualTo(Opener.PERSON);
        assertThat(judge(navigation(agent), false)).isEqualTo(Opener.PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "Purpose, preview",
        "X-Purpose, preview",
        "X-Moz, prefetch"
    })
    void what_is_asked_in_advance_is_no_click(String header, String value) {
        assertThat(judge(with(navigation(CHROME), header, value), true)).isEqualTo(Opener.PREFETCH);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Dest, image",
        "Sec-Fetch-Dest, empty",
        "Sec-Fetch-Dest, iframe",
        "Sec-Fetch-Mode, no-cors",
        "Sec-Fetch-Mode, cors",
        "Range, bytes=0-1023",
        "Accept, image/*"
    })
    void what_no_reader_asks_for_is_a_machine(String header, String value) {
        assertThat(judge(with(navigation(CHROME), header, value), true)).isEqualTo(Opener.MACHINE);
    }

    @Test
    void a_browser_that_should_tell_and_does_not_is_in_doubt() {
        assertThat(judge(silent(CHROME), true)).isEqualTo(Opener.UNSURE);
        assertThat(judge(silent(SAFARI), true)).isEqualTo(Opener.UNSURE);
        assertThat(judge(silent(CHROME.replace("156", "79")), true)).isEqualTo(Opener.PERSON);
    }

    @Test
    void without_https_browsers_tell_nothing_and_are_believed() {
        assertThat(judge(silent(CHROME), false)).isEqualTo(Opener.PERSON);
        assertThat(judge(silent(OLD_SAFARI), true)).isEqualTo(Opener.PERSON);
    }

    @Test
    void who_only_has_the_name_of_a_browser_is_in_doubt() {
        assertThat(judge(Map.of("User-Agent", CHROME), false)).isEqualTo(Opener.UNSURE);
        assertThat(judge(Map.of("User-Agent", CHROME, "Accept", "*/*"), false))
                .isEqualTo(Opener.UNSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "curl/8.5.0",
                "python-requests/2.32",
                "Chrome/99999999999999999999",
                "Mozilla/5.0 Chrome/99999999999999999999 Version/99999999999.9999999999 Safari/"
            })
    void odd_names_break_nothing(String agent) {
        assertThat(judge(silent(agent), true)).isNotEqualTo(Opener.PREFETCH);
    }

    static Map<String, String> navigation(String agent) {
        var headers = silent(agent);
        headers.put("Sec-Fetch-Site", "cross-site");
        headers.put("Sec-Fetch-Mode", "navigate");
        headers.put("Sec-Fetch-Dest", "document");
        return headers;
    }

    private static Map<String, String> silent(String agent) {
        var headers = new HashMap<String, String>();
        headers.put("User-Agent", agent);
        headers.put("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        headers.put("Accept-Language", "fr,en;q=0.5");
        return headers;
    }

    private static Map<String, String> with(
            Map<String, String> headers, String name, String value) {
        headers.put(name, value);
        return headers;
    }

    private static Opener judge(Map<String, String> headers, boolean secure) {
        return OPENERS.judge(headers::get, secure);
    }
}
