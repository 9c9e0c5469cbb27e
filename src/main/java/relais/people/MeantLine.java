package relais.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of a list, and whom it means.
 *
 * @param person empty where nobody who works here is found, and where an earlier line means them
 * @param repeated an earlier line means the same person
 */
public record MeantLine(int number, String text, Optional<Long> person, boolean repeated) {

    /** In their order; each person once. */
    public static List<MeantLine> of(List<NamedLine> lines, PeopleStore people) {
        var ids = people.named(lines.stream().map(NamedLine::text).toList());
        var seen = new HashSet<Long>();
        var meant = new ArrayList<MeantLine>();
        for (var line : lines) {
            var person = Optional.ofNullable(ids.get(line.text().toLowerCase(Locale.ROOT)));
            var first = person.filter(seen::add);
            boolean repeated = person.isPresent() && first.isEmpty();
            meant.add(new MeantLine(line.number(), line.text(), first, repeated));
        }
        return meant;
    }
}
