package relais.spaces;

import relais.people.PeopleStore.UnitOption;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form in which a space is made or changed.
 *
 * @param space empty for a new one
 */
public record EditedSpacePage(
        Visit visit,
        Optional<FoundSpace> space,
        Form form,
        List<UnitOption> allUnits,
        List<String> countryCodes) {

    public String path() {
        return space.map(FoundSpace::path).orElse("/spaces");
    }

    public boolean isArchived() {
        return space.flatMap(FoundSpace::archivedAt).isPresent();
    }

    public List<String> languages() {
        return SpaceForm.LANGUAGES;
    }

    public Map<String, String> entries() {
        return entries("");
    }

    public Map<String, String> entryNotes() {
        return entries(".text");
    }

    public Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        SpaceForm.ROLES.forEach(it -> roles.put(it.name(), visit.text(Space.wordsFor(it))));
        return roles;
    }

    public Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        allUnits.forEach(
                it -> {
                    int depth = (int) it.path().chars().filter(letter -> letter == '/').count() - 2;
                    units.put(it.code(), "\u2003".repeat(Math.max(0, depth)) + it.name());
                });
        return units;
    }

    public Map<String, String> countries() {
        return visit.countries(countryCodes);
    }

    private Map<String, String> entries(String suffix) {
        var entries = new LinkedHashMap<String, String>();
        for (var entry : Entry.values()) {
            entries.put(entry.word(), visit.text("spaces.entry." + entry.word() + suffix));
        }
        return entries;
    }
}
