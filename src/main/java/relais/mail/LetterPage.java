package relais.mail;

import relais.web.Messages;

import java.net.URI;
import java.util.Map;

/** What a letter's templates show. Links in it begin with the portal's public address. */
public record LetterPage(Messages words, Mail mail, URI home, Map<String, String> details) {

    public String detail(String name) {
        return details.get(name);
    }

    public String link(String path) {
        return home + path;
    }
}
