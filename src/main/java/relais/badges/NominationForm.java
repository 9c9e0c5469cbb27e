package relais.badges;

import relais.people.Names;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Whom somebody puts forward, for which badge, and what for.
 *
 * @param nominee who is meant, if somebody is
 */
public record NominationForm(Form form, Optional<Person> nominee) {

    static NominationForm blank(
            Optional<String> to, Optional<String> badge, PeopleStore people, Person nominator) {
        var values = new HashMap<String, List<String>>();
        var nominee = to.flatMap(people::activeByHandle).filter(it -> it.id() != nominator.id());
        nominee.ifPresent(it -> values.put("to", List.of(it.handle())));
        badge.ifPresent(it -> values.put("badge", List.of(it)));
        return new NominationForm(Form.filled(values), nominee);
    }

    static NominationForm submitted(Form form, PeopleStore people, Person nominator) {
        var field = form.value("to").isEmpty() ? "person" : "to";
        var nominee = colleague(form.value(field), people);
        form.required("person".equals(field) ? "person" : "to")
                .check("person", nominee.isPresent(), "badges.nominate.unknown")
                .check(
                        "person",
                        nominee.filter(it -> it.id() == nominator.id()).isEmpty(),
                        "badges.nominate.self")
                .required("badge")
                .required("reason")
                .check("reason", form.value("reason").length() >= 20, "badges.give.reason.short")
                .atMost(600, "reason");
        return new NominationForm(form, nominee.filter(it -> it.id() != nominator.id()));
    }

    /** The badge cannot be given so, or not to this person. */
    NominationForm refused(String messageKey) {
        form.check("badge", false, messageKey);
        return this;
    }

    String badge() {
        return form.value("badge");
    }

    String reason() {
        return form.value("reason");
    }

    /** By mail address, handle, the address of a profile, or a name that makes a handle. */
    private static Optional<Person> colleague(String text, PeopleStore people) {
        if (text.contains("@")) {
            return people.activeByEmail(text);
        }
        var handle = text.replaceFirst("^.*/people/", "");
        return people.activeByHandle(handle)
                .or(() -> people.activeByHandle(Names.handle(handle, "")));
    }
}
