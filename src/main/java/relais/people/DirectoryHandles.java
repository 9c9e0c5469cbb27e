package relais.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each newcomer an address of their own: jean-martin, jean-martin-2, jean-martin-3. */
final class DirectoryHandles {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    DirectoryHandles(Collection<KnownPerson> people) {
        people.forEach(known -> taken.add(known.handle()));
    }

    String next(String givenName, String familyName) {
        var name = Names.handle(givenName, familyName);
        var handle = name;
        while (!taken.add(handle)) {
            handle = name + "-" + last.merge(name, 2, (before, _) -> before + 1);
        }
        return handle;
    }
}
