package relais.links;

import relais.web.Visit;

/** For whoever follows a link that has ended, in their language and in the other one. */
public record GonePage(Visit visit) {

    public String otherLanguage() {
        return visit.language().equals("fr") ? "en" : "fr";
    }

    public String inOtherLanguage(String key) {
        return visit.textIn(otherLanguage(), key);
    }
}
