package relais.kudos;

import relais.people.PersonCard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What everybody sees: who is in the spotlight, and for what. */
public record Spotlight(
        long id, String text, Optional<Work> about, LocalDate until, List<PersonCard> people) {

    static Spotlight of(List<Lit> rows) {
        var first = rows.getFirst();
        return new Spotlight(
                first.id(),
                first.text(),
                first.aboutPath().map(path -> new Work(path, first.aboutTitle().orElse(path))),
                first.endsOn(),
                rows.stream().map(Lit::person).toList());
    }

    public boolean has(long personId) {
        return people.stream().anyMatch(it -> it.id() == personId);
    }
}
