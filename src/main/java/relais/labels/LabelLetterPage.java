package relais.labels;

import relais.mail.LetterPage;

/** What a letter with HR's answer shows. */
public record LabelLetterPage(LetterPage letter, String reason) {

    public String subject() {
        return letter.words().text(key() + ".subject");
    }

    public String key() {
        return "mail." + letter.mail().letter();
    }
}
