package relais.spaces;

import relais.people.Person;
import relais.people.Role;

import java.util.Optional;

/** Leads and editors make spaces as far as their role reaches, and change them. */
final class Reaching {

    private static final String WHOLE_COMPANY = "/";
    private static final String ALL_COUNTRIES = "";

    private Reaching() {}

    /** Whether a role of theirs covers a space that is for this unit and country only. */
    static boolean spaces(Person person, Optional<String> unitPath, Optional<String> country) {
        var unit = unitPath.orElse(WHOLE_COMPANY);
        var where = country.orElse(ALL_COUNTRIES);
        return person.isFor(Role.LEAD, unit, where) || person.isFor(Role.EDITOR, unit, where);
    }
}
