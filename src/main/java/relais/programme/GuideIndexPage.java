package relais.programme;

import relais.web.Visit;

import java.util.List;

/**
 * @param more whether there are pages that this visitor would see after signing in
 */
public record GuideIndexPage(Visit visit, List<GuidePage> pages, boolean more) {}
