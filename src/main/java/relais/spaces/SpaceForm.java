package relais.spaces;

import relais.people.NamedLine;
import relais.people.PeopleStore;
import relais.people.PeopleStore.UnitOption;
import relais.people.Person;
import relais.people.Role;
import relais.spaces.FoundationStore.Text;
import relais.web.Form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a lead or an editor wants a space to be. */
record SpaceForm(Form form) {

    static final List<String> LANGUAGES = List.of("fr", "en");

    /** Whose a space can be. */
    static final List<Role> ROLES =
            List.of(Role.AMBASSADOR, Role.CHAMPION, Role.LEAD, Role.EDITOR, Role.HR);

    static final int LONGEST_NAME = 80;
    static final int LONGEST_PURPOSE = 200;

    private static final int MOST_MODERATORS = 20;

    /** Who makes a space looks after it, unless they name others. */
    static SpaceForm blank(Person founder) {
        var form = Form.blank();
        form.put("entry", Entry.OPEN.word());
        form.put("moderators", founder.email());
        return new SpaceForm(form);
    }

    static SpaceForm of(FoundSpace space, List<Text> texts, Collection<String> moderators) {
        var values = new HashMap<String, List<String>>();
        for (var text : texts) {
            values.put("name_" + text.language(), List.of(text.name()));
            values.put("purpose_" + text.language(), List.of(text.purpose()));
        }
        values.put("entry", List.of(space.entry().word()));
        values.put("role", space.role().map(Role::name).stream().toList());
        values.put("unit", space.unitCode().stream().toList());
        values.put("country", space.country().stream().toList());
        values.put("moderators", List.of(String.join("\n", moderators)));
        values.put("version", List.of(String.valueOf(space.version())));
        return new SpaceForm(Form.filled(values));
    }

    static SpaceForm submitted(Form form) {
        var space = new SpaceForm(form);
        for (var language : LANGUAGES) {
            var name = "name_" + language;
            var purpose = "purpose_" + language;
            form.atMost(LONGEST_NAME, name).atMost(LONGEST_PURPOSE, purpose);
            if (space.isSpoken(language)) {
                form.required(name).required(purpose);
            }
        }
        form.check(
                        "name_fr",
                        LANGUAGES.stream().anyMatch(space::isSpoken),
                        "spaces.error.no-language")
                .check("entry", Entry.of(form.value("entry")).isPresent(), "form.error.required")
                .check(
                        "role",
                        space.isNot(Entry.ROLE) || space.role().isPresent(),
                        "spaces.error.role");
        return space;
    }

    /** Where it is for, and who looks after it, as far as their maker's role reaches. */
    Optional<Charter> charter(Person maker, PeopleStore people) {
        var unit =
                people.units().stream()
                        .filter(it -> it.code().equals(form.value("unit")))
                        .findFirst();
        var country = Optional.of(form.value("country")).filter(it -> !it.isEmpty());
        form.check("unit", form.value("unit").isEmpty() || unit.isPresent(), "form.error.required")
                .check(
                        "country",
                        country.isEmpty() || people.countries().contains(country.get()),
                        "form.error.required")
                .check(
                        "unit",
                        Reaching.spaces(maker, unit.map(UnitOption::path), country),
                        "spaces.error.reach");
        var moderators = moderators(people);
        return form.isValid()
                ? Optional.of(
                        new Charter(
                                texts(),
                                Entry.of(form.value("entry")).orElseThrow(),
                                isNot(Entry.ROLE) ? Optional.empty() : role(),
                                unit.map(UnitOption::id),
                                country,
                                moderators))
                : Optional.empty();
    }

    int version() {
        return form.value("version").matches("\\d{1,9}")
                ? Integer.parseInt(form.value("version"))
                : 0;
    }

    private List<Long> moderators(PeopleStore people) {
        var names =
                NamedLine.of(form.value("moderators").replace(",", "\n")).stream()
                        .map(NamedLine::text)
                        .toList();
        Map<String, Long> found = names.isEmpty() ? Map.of() : people.named(names);
        var ids = found.values().stream().distinct().sorted().toList();
        form.check(
                        "moderators",
                        names.stream().map(SpaceForm::key).allMatch(found::containsKey),
                        "spaces.error.unknown-moderator")
                .check("moderators", !ids.isEmpty(), "spaces.error.no-moderator")
                .check("moderators", ids.size() <= MOST_MODERATORS, "spaces.error.many-moderators");
        return ids;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<Text> texts() {
        var texts = new ArrayList<Text>();
        for (var language : LANGUAGES) {
            if (isSpoken(language)) {
                texts.add(
                        new Text(
                                language,
                                form.value("name_" + language),
                                form.value("purpose_" + language)));
            }
        }
        return texts;
    }

    private boolean isSpoken(String language) {
        return Stream.of("name_", "purpose_").anyMatch(it -> !form.value(it + language).isEmpty());
    }

    private boolean isNot(Entry entry) {
        return !form.value("entry").equals(entry.word());
    }

    private Optional<Role> role() {
        return ROLES.stream().filter(it -> it.name().equals(form.value("role"))).findFirst();
    }
}
