package relais.mentoring;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.util.List;
import java.util.Optional;

/** Everyone that a person has to do with in mentoring, in one look. */
public record Circle(List<Tie> ties) {

    /** How somebody else relates to the person. */
    public enum Relation {
        SPONSOR,
        PROTEGE,
        ASKED,
        OFFERING,
        ASKING
    }

    /** One other person. */
    public record Tie(Relation relation, @Nested PersonCard person) {}

    public static Circle none() {
        return new Circle(List.of());
    }

    public Optional<PersonCard> sponsor() {
        return those(Relation.SPONSOR).stream().findFirst();
    }

    /** The champion they asked and who has not answered yet. */
    public Optional<PersonCard> asked() {
        return those(Relation.ASKED).stream().findFirst();
    }

    /** The champion who offers to be their sponsor, and waits for an answer. */
    public Optional<PersonCard> offering() {
        return those(Relation.OFFERING).stream().findFirst();
    }

    public List<PersonCard> proteges() {
        return those(Relation.PROTEGE);
    }

    /** Those who ask to be sponsored and wait for an answer. */
    public List<PersonCard> asking() {
        return those(Relation.ASKING);
    }

    public boolean isEmpty() {
        return ties.isEmpty();
    }

    private List<PersonCard> those(Relation relation) {
        return ties.stream().filter(it -> it.relation() == relation).map(Tie::person).toList();
    }
}
