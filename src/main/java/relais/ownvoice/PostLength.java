package relais.ownvoice;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

import relais.timeline.Network;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a text is as its network counts. docs/own-voice.md says where each rule comes from.
 *
 * @param most what the network takes
 */
public record PostLength(int length, int most) {

    private static final String IN_LINK = "[^\\s<>\"«»]";
    private static final String ENDS_LINK = "[^\\s<>\"«».,;:!?)'’]";

    private static final Pattern URL =
            Pattern.compile("(?i)\\bhttps?://" + IN_LINK + "*" + ENDS_LINK);

    private static final Pattern LINK_PARTS =
            Pattern.compile(
                    "(?i)\\bhttps?://([\\w.:-]+)((?:[/?#]" + IN_LINK + "*" + ENDS_LINK + "|/)?)");

    private static final int LONGEST_PATH = 15;
    private static final int CUT_PATH = 13;

    /** On another server: only what stands before it counts. */
    private static final Pattern REMOTE =
            Pattern.compile("(?<![\\w/])(@\\w+)@[\\w-]+(?:\\.[\\w-]+)+");

    /** Whatever their length. */
    private static final String SHORTENED_URL = "x".repeat(23);

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int VARIATION_TO_EMOJI = 0xFE0F;

    /** Empty for a blog, which takes what one writes. */
    public static Optional<PostLength> of(String text, Network network) {
        return switch (network) {
            case LINKEDIN -> Optional.of(new PostLength(text.length(), 3_000));
            case X -> Optional.of(new PostLength(weighed(text), 280));
            case MASTODON -> Optional.of(new PostLength(tooted(text), 500));
            case BLUESKY -> Optional.of(new PostLength(clipped(text), 300));
            case FACEBOOK -> Optional.of(new PostLength(text.length(), 63_206));
            case INSTAGRAM -> Optional.of(new PostLength(text.length(), 2_200));
            case YOUTUBE -> Optional.of(new PostLength(text.length(), 5_000));
            case BLOG -> Optional.empty();
        };
    }

    public boolean isTooLong() {
        return length > most;
    }

    /** An emoji is two, however it is put together; so is a letter outside X’s four ranges. */
    private static int weighed(String text) {
        var shortened = URL.matcher(NFC.normalize(text)).replaceAll(SHORTENED_URL);
        return graphemes(
                shortened,
                letter ->
                        isEmoji(letter) ? 2 : letter.codePoints().map(PostLength::weightOnX).sum());
    }

    private static int tooted(String text) {
        var shortened = URL.matcher(text).replaceAll(SHORTENED_URL);
        return graphemes(REMOTE.matcher(shortened).replaceAll("$1"), _ -> 1);
    }

    /** Its own app shows of a link the host and the beginning of its path, and counts those. */
    private static int clipped(String text) {
        var shown = LINK_PARTS.matcher(text).replaceAll(PostLength::shown);
        return graphemes(shown, _ -> 1);
    }

    private static String shown(MatchResult link) {
        var path = link.group(2).equals("/") ? "" : link.group(2);
        var cut = path.length() > LONGEST_PATH ? path.substring(0, CUT_PATH) + "..." : path;
        return Matcher.quoteReplacement(link.group(1) + cut);
    }

    /** What a reader takes for one character, each with its weight. */
    private static int graphemes(String text, ToIntFunction<String> weight) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int sum = 0;
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            sum += weight.applyAsInt(text.substring(start, end));
            start = end;
        }
        return sum;
    }

    private static boolean isEmoji(String letter) {
        return Character.isEmojiPresentation(letter.codePointAt(0))
                || letter.indexOf(VARIATION_TO_EMOJI) > 0;
    }

    private static int weightOnX(int codePoint) {
        boolean one =
                codePoint <= 0x10FF
                        || 0x2000 <= codePoint && codePoint <= 0x200D
                        || 0x2010 <= codePoint && codePoint <= 0x201F
                        || 0x2032 <= codePoint && codePoint <= 0x2037;
        return one ? 1 : 2;
    }
}
