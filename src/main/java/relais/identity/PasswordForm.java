package relais.identity;

import relais.people.Names;
import relais.people.Person;
import relais.web.Form;

import java.util.List;
import java.util.Locale;

/**
 * A new password, typed twice. Long rather than complicated, as NIST has it: what is easy to guess
 * is refused, nothing else is asked.
 */
public record PasswordForm(Form form) {

    static final int SHORTEST = 12;

    private static final int FEWEST_LETTERS = 5;

    /** The beginnings of what people type when they are asked for a dozen characters. */
    private static final List<String> COMMON =
            List.of(
                    "123456789",
                    "987654321",
                    "abcdefgh",
                    "azertyuiop",
                    "qwertyuiop",
                    "qwertzuiop",
                    "password",
                    "motdepasse",
                    "passw0rd",
                    "p@ssw0rd",
                    "letmein",
                    "welcome",
                    "bienvenue",
                    "bonjour123",
                    "iloveyou",
                    "jetaime",
                    "soleil123",
                    "doudou",
                    "loulou",
                    "football",
                    "changeme",
                    "changezmoi",
                    "administrat",
                    "superman",
                    "relais");

    static PasswordForm submitted(Form form, Person person) {
        var password = form.raw("password");
        var letters = password.codePoints().count();
        form.check("password", !password.isEmpty(), "form.error.required")
                .check("password", letters >= SHORTEST, "identity.password.short")
                .check("password", letters <= Passwords.LONGEST, "form.error.too-long")
                .check("password", !isGuessable(password, person), "identity.password.guessable")
                .check(
                        "repeated",
                        form.raw("repeated").equals(password),
                        "identity.password.differs");
        return new PasswordForm(form);
    }

    boolean isValid() {
        return form.isValid();
    }

    String password() {
        return form.raw("password");
    }

    private static boolean isGuessable(String password, Person person) {
        var low = password.toLowerCase(Locale.ROOT);
        return low.codePoints().distinct().count() < FEWEST_LETTERS
                || COMMON.stream().anyMatch(low::startsWith)
                || low.contains(person.email().toLowerCase(Locale.ROOT).split("@")[0])
                || isName(low, person);
    }

    /** Nothing but the person's name and some digits. */
    private static boolean isName(String low, Person person) {
        var rest = String.join("", Names.words(low));
        for (var word : Names.words(person.givenName(), person.familyName())) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("\\d", "").length() < 4;
    }
}
