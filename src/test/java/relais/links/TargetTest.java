package relais.links;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class TargetTest {

    private static final String MARKS = "utm_source=linkedin&utm_medium=employee-advocacy";

    @Example
    void it_says_where_a_visit_came_from_and_not_who_shared() {
        assertThat(marked("https://blog.example/sand", Optional.of(42L)))
                .isEqualTo("https://blog.example/sand?" + MARKS + "&utm_campaign=item-42");
        assertThat(marked("https://blog.example/sand", Optional.empty()))
                .isEqualTo("https://blog.example/sand?" + MARKS);
    }

    @Example
    void what_an_address_says_itself_is_kept() {
        assertThat(marked("https://blog.example/?utm_source=letter&page=2", Optional.empty()))
                .isEqualTo(
                        "https://blog.example/?utm_source=letter&page=2"
                                + "&utm_medium=employee-advocacy");
        var whole = "https://blog.example/?utm_source=a&utm_medium=b&utm_campaign=c";
        assertThat(marked(whole, Optional.of(1L))).isEqualTo(whole);
    }

    @Example
    void marks_come_before_the_place_on_the_page() {
        assertThat(marked("https://blog.example/sand#grain", Optional.empty()))
                .isEqualTo("https://blog.example/sand?" + MARKS + "#grain");
        assertThat(marked("https://blog.example/sand?#grain", Optional.empty()))
                .isEqualTo("https://blog.example/sand?" + MARKS + "#grain");
    }

    @Example
    void only_web_addresses_lead_anywhere() {
        for (var other :
                List.of(
                        "",
                        "sand",
                        "//blog.example",
                        "javascript:alert(1)",
                        "JaVaScRiPt:alert(1)",
                        "data:text/html,<script>",
                        "mailto:ada@relais.example",
                        "file:///etc/passwd",
                        "ftp://blog.example/",
                        "https://",
                        "https:///sand",
                        "https://bank.example@evil.example/",
                        "https://user:word@evil.example/")) {
            assertThat(Target.of(other)).as(other).isEmpty();
        }
    }

    @Example
    void what_browsers_would_mend_is_mended() {
        assertThat(Target.of(" https://blog.example/a b\"c ").orElseThrow().text())
                .isEqualTo("https://blog.example/a%20b%22c");
        assertThat(Target.of("https://blog.example/é\r\nX-Evil: 1").orElseThrow().text())
                .matches("[!-~]+");
    }

    @Property
    void all_that_was_there_stays_in_its_order_and_each_mark_is_there_once(
            @ForAll("addresses") String address) {
        var target = Target.of(address).orElseThrow();

        var marked = URI.create(target.from("linkedin", Optional.of(7L)));

        var before = URI.create(target.text());
        assertThat(marked.getHost()).isEqualTo(before.getHost());
        assertThat(marked.getRawPath()).isEqualTo(before.getRawPath());
        assertThat(marked.getRawFragment()).isEqualTo(before.getRawFragment());
        var parts = parts(marked);
        assertThat(parts.subList(0, parts(before).size())).isEqualTo(parts(before));
        for (var mark : List.of("utm_source", "utm_medium", "utm_campaign")) {
            long there = parts(before).stream().filter(it -> isNamed(it, mark)).count();
            assertThat(parts.stream().filter(it -> isNamed(it, mark)).count())
                    .as(mark)
                    .isEqualTo(Math.max(1, there));
        }
    }

    @Provide
    Arbitrary<String> addresses() {
        var name = Arbitraries.of("a", "page", "utm_source", "utm_campaign", "utm_medium", "q");
        var value = Arbitraries.of("", "=", "=1", "=a%20b", "=x=y");
        var part = Combinators.combine(name, value).as(String::concat);
        var query = part.list().ofMaxSize(5).map(it -> String.join("&", it));
        return Combinators.combine(
                        Arbitraries.of("https://blog.example", "http://a.b.example:8080"),
                        Arbitraries.of("", "/", "/sand", "/%C3%A9"),
                        query,
                        Arbitraries.of("", "#", "#grain", "#a?b&c"))
                .as((host, path, words, place) -> host + path + mark(words) + place);
    }

    private static String mark(String query) {
        return query.isEmpty() ? "" : "?" + query;
    }

    private static boolean isNamed(String part, String name) {
        return part.equals(name) || part.startsWith(name + "=");
    }

    private static List<String> parts(URI address) {
        var query = Optional.ofNullable(address.getRawQuery()).orElse("");
        return Arrays.stream(query.split("&")).filter(it -> !it.isEmpty()).toList();
    }

    private static String marked(String address, Optional<Long> itemId) {
        return Target.of(address).orElseThrow().from("linkedin", itemId);
    }
}
