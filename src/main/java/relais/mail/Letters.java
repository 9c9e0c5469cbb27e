package relais.mail;

import gg.jte.models.runtime.JteModel;

import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;

/**
 * Writes letters in the language of whoever gets them. A new letter is two templates and a line.
 */
public final class Letters {

    private record Templated(JteModel text, JteModel html) {}

    private final MessageCatalog catalog;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();
    private final URI home;

    public Letters(MessageCatalog catalog, Templates pages, URI home) {
        this.catalog = catalog;
        this.pages = pages;
        this.home = home;
    }

    public Letter write(Mail mail) {
        var words = catalog.of(mail.language()).orElseGet(catalog::fallback);
        var page = new LetterPage(words, mail, home, mail.filledIn());
        var letter = template(page);
        return new Letter(
                words.text("mail." + mail.letter() + ".subject"),
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
