package relais.spaces;

import relais.people.Person;
import relais.web.Beginning;

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
                + Beginning.of(words, LONGEST)
                        .lines()
                        .map(it -> "> " + it)
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }
}
