package relais.sessions;

import relais.mail.LetterPage;
import relais.people.Person;

import java.util.Optional;

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

    public Optional<String> link() {
        return session.link()
                .filter(_ -> session.showsLinkTo(reader.id()) && !session.isCancelled());
    }
}
