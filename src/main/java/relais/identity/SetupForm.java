package relais.identity;

import relais.people.Person;
import relais.web.Form;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first administrator says of their company, of themselves and of the programme's lead.
 */
public record SetupForm(Form form) {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    static SetupForm submitted(Form form) {
        form.required("unit").atMost(160, "unit");
        name(form, "givenName").required("familyName").atMost(100, "familyName");
        email(form, "email");
        form.check(
                        "country",
                        List.of(Locale.getISOCountries()).contains(form.value("country")),
                        "form.error.required")
                .check(
                        "language",
                        LANGUAGES.contains(form.value("language")),
                        "form.error.required")
                .check(
                        "lead",
                        List.of("me", "other").contains(form.value("lead")),
                        "form.error.required");
        if (form.value("lead").equals("other")) {
            name(form, "leadGivenName").required("leadFamilyName").atMost(100, "leadFamilyName");
            email(form, "leadEmail");
            var same = form.value("leadEmail").equalsIgnoreCase(form.value("email"));
            form.check("leadEmail", !same, "identity.setup.same-person");
        }
        PasswordForm.submitted(form, somebody(form));
        return new SetupForm(form);
    }

    boolean isValid() {
        return form.isValid();
    }

    String value(String field) {
        return form.value(field);
    }

    String password() {
        return form.raw("password");
    }

    boolean hasOtherLead() {
        return value("lead").equals("other");
    }

    private static Form name(Form form, String field) {
        return form.required(field).atMost(100, field);
    }

    private static void email(Form form, String field) {
        form.required(field)
                .atMost(254, field)
                .check(
                        field,
                        form.value(field).matches("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+"),
                        "identity.setup.not-an-email");
    }

    /** Whom the password must not be named after. */
    private static Person somebody(Form form) {
        return new Person(
                0,
                "",
                form.value("givenName"),
                form.value("familyName"),
                form.value("email"),
                0,
                "",
                "",
                "",
                ZoneId.of("UTC"),
                false,
                false,
                false,
                false,
                Optional.empty(),
                List.of());
    }
}
