package relais.badges;

import relais.web.Form;
import relais.web.WebLink;

import java.util.List;
import java.util.Map;

/** Who shall stand on badges as their issuer. */
public record IssuerForm(Form form) {

    static IssuerForm of(Issuer issuer) {
        return new IssuerForm(
                Form.filled(
                        Map.of(
                                "seen", List.of(String.valueOf(issuer.id())),
                                "name", List.of(issuer.name()),
                                "url", List.of(issuer.url()),
                                "email", List.of(issuer.email()),
                                "description", List.of(issuer.description()))));
    }

    static IssuerForm submitted(Form form) {
        form.required("name")
                .atMost(120, "name")
                .atMost(300, "url")
                .check("url", isEmpty(form, "url") || isLink(form), "form.error.link")
                .atMost(254, "email")
                .check(
                        "email",
                        isEmpty(form, "email")
                                || form.value("email").matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"),
                        "badges.issuer.email.error")
                .atMost(600, "description")
                .check("name", form.value("seen").matches("\\d{1,18}"), "form.error.required");
        return new IssuerForm(form);
    }

    /** As if the latest had been seen: saving it again replaces that one. */
    IssuerForm afterSeeing(Issuer latest) {
        form.put("seen", String.valueOf(latest.id()));
        return this;
    }

    long seen() {
        return Long.parseLong(form.value("seen"));
    }

    String name() {
        return form.value("name");
    }

    String url() {
        return WebLink.of(form.value("url")).orElse("");
    }

    String email() {
        return form.value("email");
    }

    String description() {
        return form.value("description");
    }

    private static boolean isEmpty(Form form, String field) {
        return form.value(field).isEmpty();
    }

    private static boolean isLink(Form form) {
        return WebLink.of(form.value("url")).isPresent();
    }
}
