package relais.referrals;

import relais.web.Form;
import relais.web.WebLink;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a candidate wants to be reached. */
public record ConsentForm(Form form) {

    private static final int LONGEST_LINK = 1_000;

    /** With what the referrer gave. */
    static ConsentForm of(Candidate candidate) {
        return new ConsentForm(
                Form.filled(
                        Map.of(
                                "name", List.of(candidate.name()),
                                "mail", List.of(candidate.mail()))));
    }

    static ConsentForm submitted(Form form) {
        PersonalFields.judged(form)
                .check(
                        "phone",
                        form.value("phone").matches("(?:\\+?[\\d ().\\u00a0/-]{6,40})?"),
                        "referrals.error.phone")
                .check("cv", form.value("cv").isEmpty() || cv(form).isPresent(), "form.error.link")
                .check(
                        "cv",
                        cv(form).filter(it -> it.length() > LONGEST_LINK).isEmpty(),
                        "form.error.too-long");
        return new ConsentForm(form);
    }

    /** Of a form without faults. */
    Candidate candidate() {
        return new Candidate(
                form.value("name"), form.value("mail"), form.value("phone"), cv(form).orElse(""));
    }

    private static Optional<String> cv(Form form) {
        return WebLink.of(form.value("cv"))
                .map(URI::create)
                .filter(it -> it.getRawUserInfo() == null)
                .map(URI::toASCIIString);
    }
}
