package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.training.PathProgress;
import relais.training.Training;

import java.util.HashMap;
import java.util.Map;

/** What Hugo has offered to Ada and some others, a few days ago. */
final class OfferDesk {

    /** It is the first, in an empty database, and dice are thrown by it. */
    private static final long ID = 1;

    private static final String PATH = "speaking-out";
    private static final int PEOPLE = 25;
    private static final int DAYS_AGO = 6;

    /** db/demo/offer.yaml: why, in Hugo's words. */
    private record Offered(Map<String, String> note) {}

    private final DemoStore store;
    private final Training training;
    private final Bell bell;
    private final Year year;

    OfferDesk(DemoStore store, Training training, Bell bell, Year year) {
        this.store = store;
        this.training = training;
        this.bell = bell;
        this.year = year;
    }

    /** To people who read this language; those who are through with it already are not told. */
    void offer(Cast cast, Employee maker, String language) {
        var note =
                DemoFiles.read("offer.yaml", new TypeReference<Offered>() {}).note().get(language);
        int second = year.until() - DAYS_AGO * 86_400;
        store.offer(ID, PATH, note, maker.id(), year.instant(second));
        store.offerTo(ID, cast.ada().id(), cast.emma(), language, PEOPLE);
        store.makeOffer(ID);

        var details = new HashMap<String, Map<String, String>>();
        for (var person : store.offeredTo(ID)) {
            var told =
                    details.computeIfAbsent(
                            person.language(), it -> details(path(it), note, maker));
            bell.ring(person.id(), "offer-made", ID, told, second);
        }
    }

    private PathProgress path(String language) {
        return training.outline(language).stream()
                .filter(it -> it.slug().equals(PATH))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> details(PathProgress path, String note, Employee maker) {
        return Map.of(
                "title", path.title(),
                "minutes", String.valueOf(path.minutes()),
                "note", note,
                "name", maker.given() + " " + maker.family(),
                "link", path.url());
    }
}
