package relais.profiles;

import java.util.List;

/** One page of people, and whether there are more after them. */
public record FoundPeople(List<FoundPerson> people, boolean more) {

    static FoundPeople none() {
        return new FoundPeople(List.of(), false);
    }

    /** Of a list that was asked for with one person too many. */
    static FoundPeople of(List<FoundPerson> people, int limit) {
        return new FoundPeople(
                people.subList(0, Math.min(limit, people.size())), people.size() > limit);
    }
}
