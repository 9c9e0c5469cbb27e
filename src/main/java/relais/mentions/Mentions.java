package relais.mentions;

import org.jdbi.v3.core.Jdbi;

import relais.database.JsonRows;
import relais.mentions.MentionStore.Named;
import relais.people.Names;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People who are named in what somebody writes: as {@code @handle}, or as {@code @} and a full name
 * that only one person of the directory bears. What is kept is always the handle.
 */
public final class Mentions {

    /** A text that names more people is meant for nobody. */
    public static final int MOST = 10;

    private static final int SUGGESTED = 8;
    private static final int SHORTEST = 2;

    /** Words with handles in the place of names, and who is meant by them. */
    public record Meant(String words, SequencedSet<Long> people) {}

    private final MentionStore store;
    private final PeopleStore people;

    public Mentions(Jdbi jdbi) {
        this.store = jdbi.onDemand(MentionStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
    }

    /**
     * Understands what was written. An "@" that means nobody, or somebody who left, stays as is.
     */
    public Meant read(String words) {
        var calls = Call.in(words);
        if (calls.isEmpty()) {
            return new Meant(words, new LinkedHashSet<>());
        }
        return replaced(words, calls, byHandle(calls), byName(calls));
    }

    /** Colleagues whose names begin so, those who work closest first. Few letters find nobody. */
    public List<PersonCard> suggestions(Person person, String begun) {
        var words =
                Names.words(begun).stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        if (words.isEmpty() || words.getFirst().length() < SHORTEST) {
            return List.of();
        }
        return store.suggested(
                person.id(),
                person.unitId(),
                person.country(),
                words.getFirst() + "%",
                words.get(Math.min(1, words.size() - 1)) + "%",
                Names.beginnings(words.subList(0, Math.min(2, words.size()))),
                SUGGESTED);
    }

    private static Meant replaced(
            String words, List<Call> calls, Map<String, Long> handles, Map<String, Named> names) {
        var text = new StringBuilder();
        var meant = new LinkedHashSet<Long>();
        int from = 0;
        for (var call : calls) {
            var name = call.names().stream().filter(names::containsKey).findFirst();
            var id = handles.get(call.lowerHandle());
            if (id != null) {
                meant.add(id);
                text.append(words, from, call.start()).append('@').append(call.lowerHandle());
                from = call.start() + 1 + call.handle().length();
            } else if (name.isPresent()) {
                var person = names.get(name.get());
                meant.add(person.id());
                text.append(words, from, call.start()).append('@').append(person.handle());
                from = call.start() + 1 + name.get().length();
            }
        }
        return new Meant(text.append(words, from, words.length()).toString(), meant);
    }

    private Map<String, Long> byHandle(List<Call> calls) {
        var handles =
                calls.stream()
                        .map(Call::lowerHandle)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toSet());
        return handles.isEmpty() ? Map.of() : people.byHandle(handles);
    }

    private Map<String, Named> byName(List<Call> calls) {
        var names = calls.stream().flatMap(it -> it.names().stream()).distinct().toList();
        var lines = new ArrayList<Object[]>();
        for (int i = 0; i < names.size(); i++) {
            lines.addAll(cuts(i, names.get(i)));
        }
        var found = new HashMap<String, Named>();
        if (!lines.isEmpty()) {
            store.named(JsonRows.of(lines, it -> it))
                    .forEach(it -> found.put(names.get(it.name()), it));
        }
        return found;
    }

    /** Given name and family name, wherever the one may end; with each way to write apostrophes. */
    private static Collection<Object[]> cuts(int number, String name) {
        return Stream.of(name, name.replace('\'', '’'), name.replace('’', '\''))
                .distinct()
                .flatMap(it -> cuts(number, it.split("[ \u00A0]")))
                .toList();
    }

    private static Stream<Object[]> cuts(int number, String[] parts) {
        var all = List.of(parts);
        return Stream.iterate(1, it -> it < all.size(), it -> it + 1)
                .map(
                        it ->
                                new Object[] {
                                    number,
                                    String.join(" ", all.subList(0, it)),
                                    String.join(" ", all.subList(it, all.size()))
                                });
    }
}
