package relais.programme;

import relais.programme.Newcomers.Named;
import relais.programme.Newcomers.Part;
import relais.web.Form;
import relais.web.WhomForm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who shall come in with a wave: names, or a part of the organisation. */
public record NewcomersForm(Form form) {

    private static final int MOST = 5_000;

    static NewcomersForm blank() {
        return new NewcomersForm(Form.blank());
    }

    /** Complains where nobody is meant, or in two ways at once, or what cannot be chosen. */
    static NewcomersForm submitted(
            Form form, Set<String> units, List<String> countries, List<String> families) {
        var typed = new NewcomersForm(form);
        boolean named = typed.whom().isNamed();
        form.check("people", named || typed.isPart(), "waves.people.none")
                .check("people", !(named && typed.isPart()), "waves.people.both")
                .check("people", typed.whom().lines().size() <= MOST, "waves.people.many")
                .check(
                        "family",
                        typed.family().map(families::contains).orElse(true),
                        "form.error.required");
        typed.whom().within(units, countries);
        return typed;
    }

    /** Whether they shall only be counted. */
    boolean isCount() {
        return !form.value("count").isEmpty();
    }

    Newcomers newcomers() {
        return whom().isNamed()
                ? new Named(whom().lines())
                : new Part(whom().unit(), whom().country(), family());
    }

    private WhomForm whom() {
        return new WhomForm(form);
    }

    private boolean isPart() {
        return whom().unit().isPresent() || whom().country().isPresent() || family().isPresent();
    }

    private Optional<String> family() {
        return Optional.of(form.value("family")).filter(it -> !it.isEmpty());
    }
}
