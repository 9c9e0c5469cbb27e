package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.activity.Action;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.proposals.DeskStore;
import relais.proposals.Kind;
import relais.proposals.Promise;
import relais.proposals.Trust;
import relais.studio.NewDraft;
import relais.studio.Studio;
import relais.web.Markdown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people have proposed to the editors, and what Carla has answered. */
final class Mailbag {

    private static final int PROMISED = 5;
    private static final int TRIES = 400;
    private static final int DAY = 86_400;
    private static final LocalTime MORNING = LocalTime.of(10, 20);

    /** A line of db/demo/proposals.yaml. What is not said is null. */
    record Proposed(
            String by,
            String language,
            String kind,
            int days,
            String answer,
            boolean published,
            String title,
            String words,
            String question,
            String reason,
            List<String> names,
            boolean unnamed) {

        boolean is(String other) {
            return answer.equals(other);
        }

        boolean isAnsweredByEditors() {
            return is("accepted") || is("declined");
        }

        /** By its author, who is trusted. */
        boolean isPublished() {
            return is("published");
        }
    }

    /** One with its author and its days, in seconds of the year. */
    private record Letter(int id, Proposed proposed, Employee author, int sent, int answered) {}

    private final Year year;
    private final Deeds deeds;
    private final List<Employee> people;
    private final Cast cast;
    private final long seed;
    private final List<Letter> all = new ArrayList<>();

    Mailbag(Year year, Deeds deeds, List<Employee> people, Cast cast, long seed) {
        this.year = year;
        this.deeds = deeds;
        this.people = people;
        this.cast = cast;
        this.seed = seed;
    }

    /** What was accepted is told with all else that happened. */
    Mailbag fill() {
        var lines = DemoFiles.read("proposals.yaml", new TypeReference<List<Proposed>>() {});
        for (var proposed : lines) {
            var letter = letter(all.size() + 1, proposed);
            all.add(letter);
            if (proposed.is("accepted") || proposed.isPublished()) {
                deeds.add(
                        letter.answered(),
                        letter.author().id(),
                        Action.PROPOSAL_ACCEPTED,
                        letter.id());
            }
        }
        return this;
    }

    void write(Book book, Bell bell) {
        all.forEach(it -> proposal(it, book));
        var inARow = new HashMap<Integer, Integer>();
        all.stream()
                .filter(it -> it.proposed().isAnsweredByEditors())
                .sorted((one, other) -> Integer.compare(one.answered(), other.answered()))
                .forEach(it -> step(it, inARow, book));
        all.forEach(it -> ring(it, bell));
    }

    /** What was accepted lies in the studio, or is out. */
    void hand(Studio studio, DeskStore desk, PeopleStore people, Person editor) {
        all.stream()
                .filter(it -> it.proposed().is("accepted"))
                .forEach(it -> hand(it, studio, desk, editor));
        all.stream()
                .filter(it -> it.proposed().isPublished())
                .forEach(
                        it ->
                                hand(
                                        it,
                                        studio,
                                        desk,
                                        people.active(it.author().id()).orElseThrow()));
    }

    private void hand(Letter letter, Studio studio, DeskStore desk, Person by) {
        var proposed = letter.proposed();
        var draft =
                new NewDraft(
                        Kind.valueOf(proposed.kind().toUpperCase(Locale.ROOT)).format(),
                        Optional.empty(),
                        proposed.language(),
                        proposed.title(),
                        Markdown.toText(proposed.words()),
                        proposed.words(),
                        // whoever is credited is told, and nothing of the demo happens now
                        List.of());
        if (proposed.published() || proposed.isPublished()) {
            int later = proposed.isPublished() ? 0 : DAY;
            var at = year.instant(Math.min(letter.answered() + later, year.until() - 1));
            long piece = studio.publishNow(by, draft, at);
            desk.becomes(letter.id(), piece);
            desk.shownAs(letter.id(), studio.itemOf(piece).orElseThrow());
            desk.published(letter.id(), at);
        } else {
            desk.becomes(letter.id(), studio.draft(by, draft));
        }
    }

    private Letter letter(int id, Proposed proposed) {
        var dice = Dice.of(seed, "proposal", id);
        int day = workday(Year.TODAY - proposed.days());
        var author = author(proposed, day, dice);
        int sent = year.moment(day, author.zone(), dice);
        var answerDay = promise(author).after(year.date(day), 2);
        int answered = year.second(answerDay.atTime(MORNING).atZone(year.zone()).toInstant());
        return new Letter(
                id,
                proposed,
                author,
                sent,
                proposed.isPublished() ? sent : Math.min(answered, year.until() - 1800));
    }

    /** Of the cast, or whoever speaks the language and was at work. */
    private Employee author(Proposed proposed, int day, Dice dice) {
        if (proposed.by() != null) {
            return employee(cast.id(proposed.by()));
        }
        for (int i = 0; i < TRIES; i++) {
            var employee = dice.pick(people);
            if (!employee.isOfCast()
                    && employee.language().equals(proposed.language())
                    && employee.departsDay().isEmpty()
                    && employee.worksOn(day)) {
                return employee;
            }
        }
        return employee(cast.ada().id());
    }

    private Employee employee(int id) {
        return people.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    private void proposal(Letter letter, Book book) {
        var proposed = letter.proposed();
        boolean draft = proposed.is("draft");
        boolean asked = proposed.is("asked");
        var at = year.instant(letter.sent());
        boolean done = proposed.isAnsweredByEditors() || proposed.isPublished();
        var answered = done ? year.instant(letter.answered()) : null;
        int by = proposed.isPublished() ? letter.author().id() : cast.carla().id();
        book.proposals.add(
                letter.id(),
                letter.author().id(),
                "demo-proposal-" + letter.id(),
                proposed.kind().toUpperCase(Locale.ROOT),
                proposed.title(),
                proposed.words(),
                proposed.language(),
                "FULL_NAME",
                at,
                answered == null ? at : answered,
                draft ? null : at,
                draft ? null : due(letter).toString(),
                asked ? year.instant(letter.answered()) : null,
                answered,
                answered == null ? null : by,
                answered == null ? null : proposed.answer().toUpperCase(Locale.ROOT),
                answered == null ? null : true,
                Objects.requireNonNullElse(proposed.reason(), ""));
        if (asked) {
            book.proposalMessages.add(
                    letter.id(),
                    cast.carla().id(),
                    proposed.question(),
                    year.instant(letter.answered()));
        }
        credits(letter, book);
    }

    private void step(Letter letter, Map<Integer, Integer> inARow, Book book) {
        step(letter, letter.proposed().answer().toUpperCase(Locale.ROOT), book);
        int run =
                letter.proposed().is("accepted")
                        ? inARow.merge(letter.author().id(), 1, Integer::sum)
                        : 0;
        inARow.put(letter.author().id(), run);
        if (run == Trust.IN_A_ROW) {
            step(letter, "TRUSTED", book);
        }
    }

    private void step(Letter letter, String step, Book book) {
        book.contributorSteps.add(
                letter.author().id(), letter.id(), step, year.instant(letter.answered()));
    }

    private void credits(Letter letter, Book book) {
        var proposed = letter.proposed();
        for (var account : Objects.requireNonNullElse(proposed.names(), List.<String>of())) {
            book.proposalCredits.add(
                    letter.id(),
                    cast.id(account),
                    proposed.unnamed() ? year.instant(letter.answered() - 3600) : null);
        }
    }

    private void ring(Letter letter, Bell bell) {
        var proposed = letter.proposed();
        if (proposed.isAnsweredByEditors() || proposed.is("asked")) {
            var carla = cast.carla().employee();
            bell.ring(
                    letter.author().id(),
                    "proposal-" + proposed.answer(),
                    letter.id(),
                    Map.of(
                            "title", proposed.title(),
                            "name", carla.given() + " " + carla.family(),
                            "link", "/proposals/" + letter.id()),
                    letter.answered());
        }
    }

    private LocalDate due(Letter letter) {
        var sent = year.instant(letter.sent()).atZone(year.zone()).toLocalDate();
        return promise(letter.author()).after(sent, PROMISED);
    }

    private static Promise promise(Employee author) {
        return Promise.in(author.country());
    }

    private int workday(int day) {
        return year.date(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                ? day
                : workday(day - 1);
    }
}
