package relais.links;

import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/**
 * Where editors and leads end a link that they came upon. Whose it is and how often it was opened
 * does not stand there.
 *
 * @param asked the address that was looked for
 */
public record LinksDeskPage(Visit visit, String asked, Optional<LinkLine> line, Form form) {

    public boolean isMissing() {
        return !asked.isEmpty() && line.isEmpty();
    }
}
