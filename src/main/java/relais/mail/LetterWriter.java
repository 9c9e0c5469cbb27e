package relais.mail;

import java.util.Optional;

/**
 * Writes one kind of letter at the moment in which it leaves. Empty when there is nothing to say
 * any more: then nothing is sent.
 */
public interface LetterWriter {

    Optional<Letter> write(LetterPage page);
}
