package relais.mail;

import gg.jte.models.runtime.JteModel;

import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes letters in the language of whoever gets them. A new letter is two templates and a line.
 */
public final class Letters {

    private record Templated(JteModel text, JteModel html) {}

    private final MessageCatalog catalog;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();
    private final URI home;
    private final Map<String, LetterWriter> writers = new HashMap<>();

    public Letters(MessageCatalog catalog, Templates pages, URI home) {
        this.catalog = catalog;
        this.pages = pages;
        this.home = home;
    }

    /** A letter that another slice writes by itself. */
    public Letters with(String letter, LetterWriter writer) {
        writers.put(letter, writer);
        return this;
    }

    /** Empty when there is nothing to say any more. */
    public Optional<Letter> write(Mail mail) {
        var words = catalog.of(mail.language()).orElseGet(catalog::fallback);
        var page = new LetterPage(words, mail, home, mail.filledIn());
        return Optional.ofNullable(writers.get(mail.letter()))
                .map(writer -> writer.write(page))
                .orElseGet(() -> Optional.of(templated(page)));
    }

    private Letter templated(LetterPage page) {
        var letter = template(page);
        return new Letter(
                page.words().text("mail." + page.mail().letter() + ".subject"),
                letter.text().render(),
                letter.html().render());
    }

    private Templated template(LetterPage page) {
        return switch (page.mail().letter()) {
            case "password-reset" ->
                    new Templated(texts.passwordReset(page), pages.mailPasswordReset(page));
            case "password-changed" ->
                    new Templated(texts.passwordChanged(page), pages.mailPasswordChanged(page));
            default ->
                    throw new IllegalArgumentException("No such letter: " + page.mail().letter());
        };
    }
}
