package relais.spaces;

import relais.people.Person;

import java.util.stream.Collectors;

/** The first words of a post, to be answered: few, for the post itself stands above. */
final class Quotation {

    private static final int LONGEST = 280;

    private Quotation() {}

    /** Of what it quotes itself, nothing; and nobody names themselves. */
    static String of(Post post, Person reader) {
        var words =
                post.words()
                        .lines()
                        .filter(it -> !it.startsWith(">") && !it.isBlank())
                        .collect(Collectors.joining("\n"))
                        .strip();
        var isNamed = post.author() != null && !post.isFrom(reader) && !words.isEmpty();
        var to = isNamed ? "@" + post.author().handle() + "\n" : "";
        return to
                + shortened(words).lines().map(it -> "> " + it).collect(Collectors.joining("\n"))
                + "\n\n";
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        var start = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        int space = start.lastIndexOf(' ');
        return (space > 0 ? start.substring(0, space) : start) + " …";
    }
}
