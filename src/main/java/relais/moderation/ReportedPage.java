package relais.moderation;

import relais.web.Visit;

import java.util.List;

/** The reports that wait for a kind word, and those that are done. */
public record ReportedPage(Visit visit, List<Concern> open, List<Concern> closed) {

    public boolean isInStudio() {
        return visit.path().startsWith("/studio");
    }
}
