package relais.feed;

import relais.web.Visit;

/** One item to read. */
public record ItemPage(Visit visit, Article article) {

    public ContentItem item() {
        return article.item();
    }

    /** The language of the text where it is another than the page's; JTE leaves null out. */
    public String otherLanguage() {
        return visit.otherLanguage(item().language());
    }
}
