package relais.programme;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param pages those that this visitor may read, in order
 */
public record GuideReadingPage(Visit visit, List<GuidePage> pages, GuidePage page) {

    public GuidePage.Text text() {
        return page.in(visit.language());
    }

    public Optional<GuidePage> previous() {
        var index = pages.indexOf(page);
        return index == 0 ? Optional.empty() : Optional.of(pages.get(index - 1));
    }

    public Optional<GuidePage> next() {
        return pages.stream().skip(1L + pages.indexOf(page)).findFirst();
    }
}
