package relais.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Captions of a video in WebVTT: words, each with the time from and until which they show. */
final class CaptionFile {

    private static final String TIME = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile(TIME + "[ \t]+-->[ \t]+" + TIME + "\\b.*");

    private CaptionFile() {}

    /** What is wrong with it, as the key of a message; empty where nothing is. */
    static Optional<String> problem(String text) {
        var blocks = text.replace("\r\n", "\n").replace('\r', '\n').strip().split("\n\n+");
        if (!blocks[0].lines().findFirst().orElse("").matches("WEBVTT([ \t].*)?")) {
            return Optional.of("media.error.captions");
        }
        var cues = Arrays.stream(blocks).skip(1).filter(CaptionFile::isCue).toList();
        if (cues.isEmpty()) {
            return Optional.of("media.error.captions-none");
        }
        return cues.stream().allMatch(CaptionFile::isInOrder)
                ? Optional.empty()
                : Optional.of("media.error.captions-time");
    }

    /** The others are notes, styles and regions. */
    private static boolean isCue(String block) {
        return block.contains("-->") && !block.startsWith("NOTE");
    }

    private static boolean isInOrder(String cue) {
        var times =
                cue.lines()
                        .filter(line -> line.contains("-->"))
                        .findFirst()
                        .map(TIMES::matcher)
                        .orElseThrow();
        return times.matches()
                && time(times.toMatchResult(), 1) < time(times.toMatchResult(), 5)
                && cue.lines().anyMatch(line -> !line.isBlank() && !line.contains("-->"));
    }

    private static long time(java.util.regex.MatchResult found, int from) {
        var hours = found.group(from) == null ? "0" : found.group(from);
        return ((Long.parseLong(hours) * 60 + Long.parseLong(found.group(from + 1))) * 60
                                + Long.parseLong(found.group(from + 2)))
                        * 1_000
                + Long.parseLong(found.group(from + 3));
    }
}
