package relais.identity;

import relais.people.Names;

import java.util.List;
import java.util.Locale;

/** One of the people whom anyone may be while the demonstration is on. */
public record DemoAccount(
        long personId, String email, String handle, String givenName, String familyName) {

    public static final String PASSWORD = "relais-demo";

    public static final List<String> EMAILS =
            List.of(
                    "employee@relais.example",
                    "ambassador@relais.example",
                    "champion@relais.example",
                    "lead@relais.example",
                    "editor@relais.example",
                    "hr@relais.example",
                    "leader@relais.example",
                    "admin@relais.example");

    static boolean isOne(String email) {
        return EMAILS.contains(email.toLowerCase(Locale.ROOT));
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public String initials() {
        return Names.initials(givenName, familyName);
    }

    public int hue() {
        return Names.hue(handle);
    }

    /** What they are, as the key of a message. */
    public String roleKey() {
        return "identity.demo." + email.split("@")[0];
    }
}
