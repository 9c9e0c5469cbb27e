package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;
import relais.notifications.Notifications;
import relais.pairs.Pairs;
import relais.pairs.Writing.Kind;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What Ada and Bruno agreed, wrote and planned, and who looks for a sponsor: db/demo/pairs.yaml.
 */
final class Walkers {

    /** Something that one of the two wrote, in both languages. */
    record Word(int days, String from, String en, String fr) {

        String in(String language) {
            return language.equals("fr") ? fr : en;
        }
    }

    /** What somebody who looks would like, in both languages. */
    record Wish(String en, String fr) {}

    /** The file. */
    record Script(List<Word> messages, List<Word> notes, List<String> ticked, List<Wish> wishes) {}

    private final Jdbi jdbi;
    private final DemoStore store;
    private final Sealing sealing;
    private final ZoneId zone;
    private final Instant now;
    private final Script script = DemoFiles.read("pairs.yaml", new TypeReference<>() {});

    Walkers(Jdbi jdbi, DemoStore store, Sealing sealing, ZoneId zone, Instant now) {
        this.jdbi = jdbi;
        this.store = store;
        this.sealing = sealing;
        this.zone = zone;
        this.now = now;
    }

    void walk(long protegeId, long sponsorId) {
        var people = jdbi.onDemand(PeopleStore.class);
        var protege = people.active(protegeId).orElseThrow();
        var sponsor = people.active(sponsorId).orElseThrow();
        var two = Map.of("ambassador", protege, "champion", sponsor);
        script.notes().forEach(it -> write(two, it, Kind.NOTE, 0));
        for (int i = 0; i < script.messages().size(); i++) {
            write(two, script.messages().get(i), Kind.MESSAGE, i);
        }
        script.ticked().forEach(it -> tick(protege, sponsor, it));
        meet(protege, sponsor);
        var wishes = script.wishes();
        for (int i = 0; i < wishes.size(); i++) {
            store.look(i, wishes.get(i).en(), wishes.get(i).fr(), ago(i + 2));
        }
    }

    private void write(Map<String, Person> two, Word word, Kind kind, int turn) {
        var author = two.get(word.from());
        var other = two.get(word.from().equals("champion") ? "ambassador" : "champion");
        var pairs = pairsAt(ago(word.days()).plus(Duration.ofMinutes(13L * turn)));
        var words = word.in(two.get("ambassador").language());
        pairs.pair(author, other.handle())
                .ifPresent(
                        it ->
                                pairs.writings()
                                        .write(
                                                author,
                                                it,
                                                kind,
                                                words,
                                                "demo-" + kind + "-" + words.hashCode()));
    }

    private void tick(Person protege, Person sponsor, String step) {
        var pairs = pairsAt(ago(30));
        pairs.pair(protege, sponsor.handle())
                .ifPresent(it -> pairs.journeys().tick(protege, it, step, true));
    }

    private void meet(Person protege, Person sponsor) {
        var pairs = pairsAt(ago(1));
        var day = ago(-4).atZone(zone).toLocalDate();
        var start = day.atTime(LocalTime.of(14, 30)).atZone(zone).toInstant();
        pairs.pair(sponsor, protege.handle())
                .ifPresent(it -> pairs.meetings().plan(sponsor, it, start, 30, ""));
    }

    /** On a working morning. */
    private Instant ago(int days) {
        var day = now.atZone(zone).toLocalDate().minusDays(days);
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = day.minusDays(1);
        }
        return day.atTime(LocalTime.of(9, 40)).atZone(zone).toInstant();
    }

    /** As though it were that day. */
    private Pairs pairsAt(Instant at) {
        var clock = Clock.fixed(at, ZoneOffset.UTC);
        return new Pairs(jdbi, new Notifications(jdbi, clock), sealing, clock);
    }
}
