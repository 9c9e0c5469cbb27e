package relais.moderation;

import relais.mentions.Mentions.Meant;
import relais.web.Form;

/**
 * The same said differently, judged as where it stands judges what is written.
 *
 * @param longest so many letters it may have there
 */
public record RewordingForm(Form form, Meant meant, int longest) {

    public boolean isValid() {
        return form.isValid();
    }
}
