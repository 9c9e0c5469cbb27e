package relais.feed;

import gg.jte.Content;

import relais.web.Visit;

import java.util.Optional;

/** What another slice has to say below a piece; the page shows it as it comes. */
@FunctionalInterface
public interface Beside {

    /** Empty where there is nothing to say. */
    Optional<Content> below(Visit visit, ContentItem item);
}
