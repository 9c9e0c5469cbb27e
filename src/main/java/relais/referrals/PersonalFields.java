package relais.referrals;

import relais.web.Form;

import java.util.regex.Pattern;

/**
 * Names and addresses of people outside, as far as they can be judged: mail leaves for them in the
 * company's name, so that no name may carry a message of its own.
 */
final class PersonalFields {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MAIL = 254;

    /** As browsers judge the field, and with a dot in the domain. */
    private static final Pattern MAIL =
            Pattern.compile(
                    "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                            + "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+"
                            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    /** Line breaks, what turns the direction of writing around, and what addresses are made of. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069@<>/\\\\]|www\\.",
                    Pattern.CASE_INSENSITIVE);

    private PersonalFields() {}

    static Form judged(Form form) {
        return form.required("name")
                .atMost(LONGEST_NAME, "name")
                .check("name", !NO_NAME.matcher(form.value("name")).find(), "referrals.error.name")
                .required("mail")
                .atMost(LONGEST_MAIL, "mail")
                .check("mail", MAIL.matcher(form.value("mail")).matches(), "referrals.error.mail");
    }
}
