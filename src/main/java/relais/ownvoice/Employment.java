package relais.ownvoice;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a text lets its readers know that its writer works for the company. */
final class Employment {

    /** Without case and accents. */
    private static final Pattern SAID =
            Pattern.compile(
                    "\\b(?:"
                            // French
                            + "(?:travaille|travaillons|bosse|bossons|exerce) (?:chez|pour|au"
                            + " sein)|ou je (?:travaille|bosse|exerce)|qui m'emploie|(?:mon|notre)"
                            + " (?:employeur|entreprise|groupe)|ma (?:boite|societe)"
                            + "|(?:salarie|employe|collaborat|alternant|stagiaire|apprenti|ambassad)[a-z·.()-]*"
                            + " (?:de |du |des |d'|chez )"
                            + "|(?:suis|poste|mission|metier|equipe|collegues|ans|mois)(?:"
                            + " [\\w'·-]+){0,4} chez"
                            // English
                            + "|(?:i|we|i'm|we're|i've|we've) (?:work|worked|working) (?:here"
                            + " )?(?:at|for|with|in)|where (?:i|we) work|i work here|(?:my|our)"
                            + " (?:employer|company|workplace)|(?:employee|employed|intern|apprentice|ambassador)"
                            + " (?:of|at|by|with)|(?:i'm|i am) (?:an?|the)(?: [\\w'-]+){1,4}"
                            + " (?:at|for)|my (?:team|colleagues|job|role)(?: [\\w'-]+){0,3} at"
                            + ")\\b");

    private static final Pattern TAGGED =
            Pattern.compile(
                    "#(?:mon|my|notre|our)?(?:employ|jetravaille|iwork|salarie|collaborat)\\w*");

    private Employment() {}

    /**
     * @param prescribed wordings or hashtags of charter and kit, any of which is enough
     */
    static boolean isSaid(String text, List<String> prescribed) {
        var plain = Words.plain(text);
        return SAID.matcher(plain).find()
                || TAGGED.matcher(plain).find()
                || prescribed.stream().anyMatch(it -> holds(text, it));
    }

    /** What is nothing but a hashtag has no words. */
    private static boolean holds(String text, String prescribed) {
        var sought = Words.forms(prescribed);
        return sought.isEmpty()
                ? !prescribed.isBlank()
                        && Words.plain(text).contains(Words.plain(prescribed.strip()))
                : Collections.indexOfSubList(Words.forms(text), sought) >= 0;
    }
}
