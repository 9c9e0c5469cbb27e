package relais.spaces;

import relais.people.Role;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The spaces of which the visitor knows.
 *
 * @param word what they look for; empty for all
 * @param managed those that they may change
 */
public record SpacesPage(Visit visit, List<Space> all, String word, List<FoundSpace> managed) {

    /** Those with something new first. */
    public List<Space> mine() {
        return all.stream()
                .filter(it -> it.belongs() && !it.isArchived())
                .sorted((one, other) -> Boolean.compare(other.fresh() > 0, one.fresh() > 0))
                .toList();
    }

    public List<Space> others() {
        return all.stream().filter(it -> !it.belongs() && !it.isArchived()).toList();
    }

    public List<Space> archived() {
        return all.stream().filter(Space::isArchived).toList();
    }

    /** Which the visitor may change without knowing what is said in them. */
    public List<FoundSpace> unseen() {
        return managed.stream()
                .filter(it -> all.stream().noneMatch(space -> space.id() == it.id()))
                .toList();
    }

    /** Where the same word is looked for in what is said. */
    public String discussionsHref() {
        return "/search?kind=threads&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    public boolean isSearched() {
        return !word.isEmpty();
    }

    public boolean mayFound() {
        return visit.is(Role.LEAD) || visit.is(Role.EDITOR);
    }
}
