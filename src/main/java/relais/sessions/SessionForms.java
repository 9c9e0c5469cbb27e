package relais.sessions;

import relais.web.Form;
import relais.web.WebLink;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The small forms on the page of a session, of which one may have come back. */
public record SessionForms(Form code, Form rating, Form material) {

    static SessionForms of(Optional<Rating> rating) {
        return new SessionForms(
                Form.blank(),
                rating.map(
                                it ->
                                        Form.filled(
                                                Map.of(
                                                        "stars",
                                                        List.of(String.valueOf(it.stars())),
                                                        "word",
                                                        List.of(it.word().orElse("")))))
                        .orElseGet(Form::blank),
                Form.filled(Map.of("kind", List.of(Material.Kind.RECORDING.name()))));
    }

    static Form rated(Form form) {
        return form.check("stars", form.value("stars").matches("[1-5]"), "sessions.rating.choose")
                .atMost(140, "word");
    }

    static Form added(Form form) {
        return form.required("title")
                .atMost(160, "title")
                .required("link")
                .check("link", WebLink.of(form.value("link")).isPresent(), "form.error.link")
                .atMost(500, "link")
                .check(
                        "kind",
                        form.value("kind").matches("RECORDING|MATERIAL"),
                        "sessions.form.choose");
    }

    SessionForms withCode(Form other) {
        return new SessionForms(other, rating, material);
    }

    SessionForms withRating(Form other) {
        return new SessionForms(code, other, material);
    }

    SessionForms withMaterial(Form other) {
        return new SessionForms(code, rating, other);
    }
}
