package relais.sessions;

import relais.mail.LetterPage;
import relais.people.Person;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a letter about a seat shows.
 *
 * @param when by the reader's clock
 */
public record SessionLetterPage(
        LetterPage letter, LiveSession session, Person reader, String when) {

    public String subject() {
        return letter.words().text(key() + ".subject", session.title());
    }

    public String key() {
        return "mail." + letter.mail().letter();
    }

    public String zone() {
        return reader.zone().getId();
    }

    /** For the letter as plain text, which knows no lines that may be missing. */
    public String facts() {
        return Stream.of(
                        session.cancelReason().map(it -> it + "\n"),
                        Optional.of(session.title()),
                        Optional.of(when + " (" + zone() + ")"),
                        session.place(),
                        link())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    public Optional<String> link() {
        return session.link()
                .filter(_ -> session.showsLinkTo(reader.id()) && !session.isCancelled());
    }
}
