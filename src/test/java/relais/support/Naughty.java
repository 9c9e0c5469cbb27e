package relais.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What nobody means well, or nobody expected: typed into fields, it is shown as it was typed. */
public final class Naughty {

    public static final List<String> STRINGS =
            List.of(
                    "<script>alert('x')</script><img src=x onerror=alert(1)>",
                    "\"><svg/onload=alert(1)> ' onmouseover='alert(1)",
                    "javascript:alert(1) https://x.example/\"onclick=\"alert(1)",
                    "https://x.example/<script> http://[::1]/ https://",
                    "${7*7} #{7*7} {{7*7}} <%= 7*7 %> {0} {name, plural, one {#}} '{'",
                    "'; DROP TABLE person; -- \\' \\\" \\",
                    "%s %d %n %00 ../../../etc/passwd \\\\server\\share",
                    "@ @@ @- @<b> @not-here@not-here @'or 1=1",
                    "\u202Eright to left\u202C \u200F\u061C \u2066mixed\u2069",
                    "Z\u0351\u036B\u0343\u036A\u0302a\u0321\u0315l\u0334g\u0328o\u0316 \uFEFF end",
                    "👩‍👩‍👧‍👦 🏳️‍🌈 👨🏿‍🚒 \uD83D\uDE00 𝒜𝒷𝒸",
                    "الكل في المجموع 田中さんにあげて下さい 표준 ﷽",
                    "NULL nil undefined true NaN 1/0 -1 1e309 0x0 00",
                    "one\n\n\n\ntwo\tthree   four",
                    "x".repeat(1_900),
                    "https://x.example/" + "a".repeat(1_500));

    private Naughty() {}

    /** Without what JTE or the browser would never see: nothing but the space around it. */
    public static String asShown(String words) {
        return words.strip();
    }

    public static String encoded(String words) {
        return URLEncoder.encode(
                words.substring(0, Math.min(200, words.length())), StandardCharsets.UTF_8);
    }
}
