package relais.training;

import relais.packages.ItemProgress;
import relais.packages.Progress;
import relais.packages.Sandbox;
import relais.web.Visit;

import java.util.Optional;

/**
 * What can be opened in a lesson, and what is open.
 *
 * @param url of the lesson
 * @param address of what is open, for a frame
 */
public record PackagePage(
        Visit visit, String url, Progress progress, ItemProgress open, String address) {

    /** Empty where a lesson has no package. */
    static Optional<PackagePage> of(Place place, LessonProgress lesson, Training training) {
        var visit = place.visit();
        return training.progress(visit.person(), lesson, visit.language())
                .map(
                        progress -> {
                            var open = progress.current(visit.query("item"));
                            return new PackagePage(
                                    visit,
                                    place.url(lesson),
                                    progress,
                                    open,
                                    training.address(visit.person(), lesson, open));
                        });
    }

    public String rights() {
        return Sandbox.RIGHTS;
    }

    public String url(ItemProgress item) {
        return url + "?item=" + item.position();
    }

    /** Nothing but what is open, as large as the window. */
    public String wideUrl() {
        return url + "/player?item=" + open.position();
    }

    public String stateUrl() {
        return url + "/package?item=" + open.position();
    }
}
