package relais.kudos;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.people.Grant;
import relais.people.Person;
import relais.people.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The spotlight desk. A person is shown only when they have said yes, and as soon as they say no
 * they are not shown any more, nor is anybody who stands there with them.
 */
public final class Spotlights {

    static final int AT_A_TIME = 3;

    private static final String ASKED = "spotlight-asked";
    private static final String AGREED = "spotlight-agreed";

    private final Jdbi jdbi;
    private final SpotlightStore store;
    private final Notifications notifications;
    private final Clock clock;

    /** A day begins and ends in the programme's zone. */
    public Spotlights(Jdbi jdbi, Notifications notifications, ZoneId zone, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SpotlightStore.class);
        this.notifications = notifications;
        this.clock = clock.withZone(zone);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is shown now, the latest first. */
    public List<Spotlight> shown(String language) {
        return store.shown(today(), language).stream()
                .collect(
                        Collectors.groupingBy(
                                Lit::id, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Spotlight::of)
                .toList();
    }

    /** Asks these people. Sending the same form twice is asking once. */
    Planning plan(Person lead, List<Person> people, SpotlightForm form, Optional<Work> about) {
        var key = lead.id() + ":" + form.key();
        return jdbi.inTransaction(
                _ -> {
                    store.hold();
                    var before = store.idByKey(key);
                    if (before.isPresent()) {
                        return new Planning.Asking(before.get());
                    } else if (store.busiest(form.from(), form.until()) >= AT_A_TIME) {
                        return new Planning.DeskFull();
                    }
                    return new Planning.Asking(ask(lead, people, form, about, key));
                });
    }

    /** For those who are asked, and for nobody else. */
    Optional<Asked> asked(Person person, long spotlightId) {
        return store.asked(spotlightId, person.id());
    }

    void agree(Person person, Asked spotlight) {
        jdbi.useTransaction(
                _ -> {
                    if (store.agree(spotlight.id(), person.id(), clock.instant())
                            && store.isAgreed(spotlight.id())) {
                        notifications.tell(
                                spotlight.askedBy(),
                                AGREED,
                                spotlight.id(),
                                Map.of("name", person.name(), "link", "/lead/spotlights"));
                    }
                });
    }

    /** In force at once, also after having agreed. */
    void refuse(Person person, Asked spotlight) {
        store.refuse(spotlight.id(), person.id(), clock.instant());
    }

    /** The desk's own, those whose people this lead's role reaches. */
    List<Planned> planned(Person lead, String language) {
        return store.planned(today(), language, reach(lead));
    }

    boolean takeDown(Planned spotlight) {
        return store.end(spotlight.id(), clock.instant());
    }

    /** Thanked most, and never in the spotlight. */
    List<Suggestion> suggestions(Person lead) {
        return store.suggestions(lead.id(), reach(lead));
    }

    private long ask(
            Person lead,
            List<Person> people,
            SpotlightForm form,
            Optional<Work> about,
            String key) {
        long id =
                store.insert(
                        form.textEn(),
                        form.textFr(),
                        about.map(Work::path).orElse(null),
                        about.map(Work::title).orElse(null),
                        form.from(),
                        form.until(),
                        lead.id(),
                        clock.instant(),
                        key);
        store.ask(id, people.stream().map(Person::id).toList());
        var details = Map.of("name", lead.name(), "link", "/kudos/spotlights/" + id);
        people.forEach(it -> notifications.tell(it.id(), ASKED, id, details));
        return id;
    }

    /** What "/1/4/9/ FR" looks like where this lead's role reaches. */
    private static String reach(Person lead) {
        return lead.grants().stream()
                .filter(it -> it.role() == Role.LEAD)
                .map(Spotlights::reach)
                .collect(Collectors.joining("|", "^(", ")$"));
    }

    private static String reach(Grant grant) {
        return grant.unitPath().orElse("/") + ".* " + grant.country().orElse("..");
    }
}
