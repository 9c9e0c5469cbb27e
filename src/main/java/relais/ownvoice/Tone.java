package relais.ownvoice;

import relais.ownvoice.Words.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a post sound like an advertisement: few things, each easy to recognise. */
final class Tone {

    static final int ENOUGH_HASHTAGS = 5;

    private static final int ENOUGH_MARKS = 3;
    private static final int FEW_WORDS = 4;
    private static final int CAPITALS_IN_A_ROW = 3;

    /** Shorter ones may be abbreviations. */
    private static final int LONG_WORD = 5;

    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");

    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{N}&/])[#＃]\\p{L}[\\p{L}\\p{N}\\p{M}_]*");

    private static final Pattern MARK = Pattern.compile("[!！]");
    private static final Pattern MARKS_TOGETHER = Pattern.compile("[!！][\\s\\p{Z}]*[!！]");

    /** As words are compared: « d’annoncer » is annoncer. */
    private static final Pattern FORMULA =
            Pattern.compile(
                    "\\b(?:"
                            // French
                            + "(?:fier|fiere|fiers|fieres|heureux|heureuse|heureuses|ravi|ravie|ravis|ravies|honore|honoree|enchante|enchantee)(?:"
                            + " de| et [a-z]+ de)?(?: vous)? (?:annoncer|partager|presenter|faire"
                            + " part|devoiler)|leader (?:mondial|incontest[a-z]*|inconteste|du"
                            + " marche)|unique au monde|sans"
                            + " precedent|revolutionnaires?|incontournables?|a la pointe de|hors du"
                            + " commun|plus que jamais|cree de la valeur"
                            // English
                            + "|(?:proud|excited|thrilled|delighted|honoured|honored|humbled|pleased|happy)(?:"
                            + " and [a-z]+)? to (?:announce|share|present|unveil|introduce|be"
                            + " part)|game chang(?:er|ing)|world class|best in class|cutting"
                            + " edge|(?:world|industry|market) leading|(?:world|global|market)"
                            + " leader|revolutionary|groundbreaking|ground breaking|next"
                            + " level|unparalleled)\\b");

    private Tone() {}

    /** A link, and hardly a word beside it. */
    static boolean isLinkAlone(String text, List<Word> words) {
        return LINK.matcher(text).find() && words.size() < FEW_WORDS;
    }

    static int hashtags(String text) {
        return (int) HASHTAG.matcher(text).results().count();
    }

    /** 0 where there are few, and none side by side. */
    static int exclamations(String text) {
        int marks = (int) MARK.matcher(text).results().count();
        return marks > ENOUGH_MARKS || MARKS_TOGETHER.matcher(text).find() ? marks : 0;
    }

    /** The first words in capitals that no row of abbreviations can be. */
    static Optional<String> capitals(String text, List<Word> words) {
        var row = new ArrayList<Word>();
        for (var word : words) {
            if (isInCapitals(text.substring(word.start(), word.end()))) {
                row.add(word);
            } else if (isShouted(row)) {
                break;
            } else {
                row.clear();
            }
        }
        return Optional.of(row)
                .filter(Tone::isShouted)
                .map(it -> text.substring(it.getFirst().start(), it.getLast().end()));
    }

    /** The first one, as it stands there. */
    static Optional<String> formula(String text, List<Word> words) {
        var joined = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var word : words) {
            starts.add(joined.length());
            joined.append(word.form()).append(' ');
        }
        return FORMULA.matcher(joined)
                .results()
                .findFirst()
                .map(
                        it ->
                                text.substring(
                                        words.get(at(starts, it.start())).start(),
                                        words.get(at(starts, it.end() - 1)).end()));
    }

    /** Which word this letter of all of them belongs to. */
    private static int at(List<Integer> starts, int letter) {
        return (int) starts.stream().filter(it -> it <= letter).count() - 1;
    }

    private static boolean isInCapitals(String word) {
        return word.chars().anyMatch(Character::isUpperCase)
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isShouted(List<Word> row) {
        return row.size() >= CAPITALS_IN_A_ROW
                && row.stream().filter(it -> it.form().length() >= LONG_WORD).count() > 1;
    }
}
