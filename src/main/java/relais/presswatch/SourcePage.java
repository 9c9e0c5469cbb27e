package relais.presswatch;

import gg.jte.Content;

import relais.people.Role;
import relais.web.Visit;

import java.util.ArrayList;
import java.util.List;

/** One source. */
public record SourcePage(Visit visit, FeedSource source) {

    public boolean mayChange() {
        return visit.person().isEverywhere(Role.EDITOR);
    }

    /** Somebody asked for that just now; the page asks again until it is read. */
    public boolean isBeingRead() {
        return source.isBeingReadAt(visit.now());
    }

    /** What its tag says. */
    public String state() {
        return isBeingRead() ? "reading" : source.state().key();
    }

    /** The colour of its state's tag; a source that fails is no one's fault. */
    public String tag() {
        return isBeingRead() ? "accent" : tagOfState();
    }

    private String tagOfState() {
        return switch (source.state()) {
            case FINE -> "good";
            case FAILING -> "heed";
            case NEW, PAUSED -> "accent";
        };
    }

    /** Part of what is known of the problem: line and column, or a single word. */
    public String detail(int part) {
        return source.problem().map(it -> it.part(source.problemDetail(), part)).orElse("");
    }

    /** What the last reading had to mend or leave out. */
    public List<Content> remarks() {
        var report = source.report();
        var remarks = new ArrayList<Content>();
        if (report.repeated() > 0) {
            remarks.add(visit.t("studio.source.repeated", report.repeated()));
        }
        if (report.refused() > 0) {
            remarks.add(visit.t("studio.source.refused", report.refused()));
        }
        report.noted()
                .forEach(
                        it ->
                                remarks.add(
                                        visit.t(
                                                "studio.note." + it.getKey().key(),
                                                it.getValue())));
        return remarks;
    }
}
