package relais.referrals;

import relais.people.Person;
import relais.people.Reach;
import relais.people.Role;
import relais.web.Form;
import relais.web.WebLink;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What HR says of a job offer, and the revision that they saw. */
public record JobOfferForm(Form form) {

    private static final int LONGEST_LINK = 1_000;

    /** With the piece that it is about to be, where one was chosen. */
    static JobOfferForm blank(Optional<String> item) {
        return new JobOfferForm(Form.filled(Map.of("item", item.map(List::of).orElse(List.of()))));
    }

    static JobOfferForm of(JobOffer offer) {
        return new JobOfferForm(
                Form.filled(
                        Map.of(
                                "revision", List.of(String.valueOf(offer.revision())),
                                "reference", List.of(offer.reference()),
                                "place", List.of(offer.place()),
                                "country", List.of(offer.country()),
                                "unit", List.of(offer.unitCode()),
                                "link", List.of(offer.applyLink()),
                                "closes",
                                        offer.closesOn().map(LocalDate::toString).stream()
                                                .toList())));
    }

    /** It must be where this HR's role reaches. */
    static JobOfferForm submitted(Form form, Person hr, Reach reach) {
        form.required("reference")
                .atMost(40, "reference")
                .required("place")
                .atMost(80, "place")
                .required("country")
                .required("unit")
                .required("link")
                .check("link", link(form).isPresent(), "form.error.link")
                .check(
                        "link",
                        link(form).filter(it -> it.length() <= LONGEST_LINK).isPresent(),
                        "form.error.too-long")
                .check(
                        "closes",
                        form.value("closes").isEmpty() || closes(form).isPresent(),
                        "form.error.date");
        var path = reach.pathOf(form.value("unit"));
        var isCountry = reach.countries(hr, Role.HR).contains(form.value("country"));
        form.check("country", isCountry, "form.error.required")
                .check("unit", path.isPresent(), "form.error.required")
                .check(
                        "unit",
                        path.filter(it -> hr.isFor(Role.HR, it, form.value("country"))).isPresent(),
                        "referrals.error.reach");
        return new JobOfferForm(form);
    }

    /** A new one does not begin in the past. */
    JobOfferForm from(LocalDate today) {
        form.check(
                "closes",
                closes(form).filter(it -> it.isBefore(today)).isEmpty(),
                "referrals.error.past");
        return this;
    }

    /** Zero is none: no piece has that number. */
    long item() {
        return number("item");
    }

    int revision() {
        return (int) number("revision");
    }

    /** Of a form without faults. */
    JobOfferDraft draft() {
        return new JobOfferDraft(
                form.value("reference"),
                form.value("place"),
                form.value("country"),
                form.value("unit"),
                link(form).orElseThrow(),
                closes(form));
    }

    private long number(String field) {
        return Optional.of(form.value(field))
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** A user name in an address could pass for another host. */
    private static Optional<String> link(Form form) {
        return WebLink.of(form.value("link"))
                .map(URI::create)
                .filter(it -> it.getRawUserInfo() == null)
                .map(URI::toASCIIString);
    }

    private static Optional<LocalDate> closes(Form form) {
        try {
            return Optional.of(form.value("closes"))
                    .filter(it -> it.matches("\\d{4}-\\d\\d-\\d\\d"))
                    .map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
