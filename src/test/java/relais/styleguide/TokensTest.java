package relais.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whatever is written on something can be read there: in light and dark, for any brand. */
class TokensTest {

    private record Pair(String over, String under, double atLeast) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("ink", "paper", 7),
                    new Pair("ink", "sheet", 7),
                    new Pair("ink", "sunk", 7),
                    new Pair("soft", "paper", 7),
                    new Pair("soft", "sheet", 7),
                    new Pair("soft", "sunk", 7),
                    new Pair("soft", "accent-wash", 4.5),
                    new Pair("soft", "warm", 4.5),
                    new Pair("faint", "paper", 4.5),
                    new Pair("faint", "sheet", 4.5),
                    new Pair("faint", "sunk", 4.5),
                    new Pair("accent", "paper", 4.5),
                    new Pair("accent", "sheet", 4.5),
                    new Pair("accent", "sunk", 4.5),
                    new Pair("accent", "accent-wash", 4.5),
                    new Pair("accent-strong", "accent-wash", 4.5),
                    new Pair("accent-ink", "accent", 4.5),
                    new Pair("accent-ink", "accent-strong", 4.5),
                    new Pair("step-ink", "step", 7),
                    new Pair("step-soft", "step", 7),
                    new Pair("warm-ink", "warm", 4.5),
                    new Pair("warm-ink", "paper", 4.5),
                    new Pair("good", "paper", 4.5),
                    new Pair("good", "good-wash", 4.5),
                    new Pair("heed", "paper", 4.5),
                    new Pair("heed", "heed-wash", 4.5),
                    new Pair("bad", "paper", 4.5),
                    new Pair("bad", "bad-wash", 4.5),
                    new Pair("tone", "tint", 4.5),
                    new Pair("deep", "paper", 3),
                    new Pair("edge", "paper", 3),
                    new Pair("edge", "sheet", 3),
                    new Pair("edge", "sunk", 3));

    private static final Pattern TOKEN =
            Pattern.compile("--([\\w-]+): light-dark\\(oklch\\((.+?)\\), oklch\\((.+)\\)\\);");
    private static final Pattern NUMBER = Pattern.compile("([\\d.]+)%? ([\\w.()-]+) (.+)");

    private final Map<String, MatchResult> tokens = read();

    @Test
    void every_pair_can_be_read_in_light_and_dark_whatever_the_hue() {
        var tooFaint = new ArrayList<String>();

        for (var pair : PAIRS) {
            for (var scheme : List.of(2, 3)) {
                IntStream.range(0, 72)
                        .map(step -> step * 5)
                        .filter(hue -> contrast(pair, scheme, hue) < pair.atLeast())
                        .mapToObj(hue -> "%s, scheme %d, hue %d".formatted(pair, scheme, hue))
                        .forEach(tooFaint::add);
            }
        }

        assertThat(tooFaint).isEmpty();
    }

    private double contrast(Pair pair, int scheme, int hue) {
        var over = luminance(tokens.get(pair.over()).group(scheme), hue);
        var under = luminance(tokens.get(pair.under()).group(scheme), hue);
        return (Math.max(over, under) + .05) / (Math.min(over, under) + .05);
    }

    /** Of a colour written as oklch; hues that are variables take the one that is tried. */
    private static double luminance(String oklch, int hue) {
        var parts = NUMBER.matcher(oklch);
        assertThat(parts.matches()).as(oklch).isTrue();
        var lightness = Double.parseDouble(parts.group(1)) / 100;
        var chroma = parts.group(2).startsWith("var") ? .075 : Double.parseDouble(parts.group(2));
        var angle =
                Math.toRadians(
                        parts.group(3).contains("var") ? hue : Double.parseDouble(parts.group(3)));
        var a = chroma * Math.cos(angle);
        var b = chroma * Math.sin(angle);
        var l = Math.pow(lightness + .3963377774 * a + .2158037573 * b, 3);
        var m = Math.pow(lightness - .1055613458 * a - .0638541728 * b, 3);
        var s = Math.pow(lightness - .0894841775 * a - 1.2914855480 * b, 3);
        return .2126 * shown(4.0767416621 * l - 3.3077115913 * m + .2309699292 * s)
                + .7152 * shown(-1.2684380046 * l + 2.6097574011 * m - .3413193965 * s)
                + .0722 * shown(-.0041960863 * l - .7034186147 * m + 1.7076147010 * s);
    }

    /** What a screen cannot show is cut. */
    private static double shown(double channel) {
        return Math.clamp(channel, 0, 1);
    }

    private static Map<String, MatchResult> read() {
        try {
            return TOKEN.matcher(Files.readString(Path.of("web/assets/css/tokens.css")))
                    .results()
                    .collect(toMap(token -> token.group(1), token -> token));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
