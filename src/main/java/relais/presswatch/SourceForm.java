package relais.presswatch;

import relais.web.Form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source that somebody wants to be read. */
public record SourceForm(Form form) {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    static SourceForm blank(String language) {
        return new SourceForm(Form.filled(Map.of("language", List.of(language))));
    }

    static SourceForm submitted(Form form, Set<String> topics) {
        var address = form.value("address");
        form.required("address")
                .atMost(700, "address")
                .check(
                        "address",
                        FeedAddress.isFile(address) || FeedAddress.isWeb(address),
                        "studio.sources.address.wrong")
                .required("name")
                .atMost(160, "name")
                .required("language")
                .check(
                        "language",
                        LANGUAGES.contains(form.value("language")),
                        "form.error.required")
                .check(
                        "topic",
                        form.value("topic").isEmpty() || topics.contains(form.value("topic")),
                        "form.error.required");
        return new SourceForm(form);
    }

    /** Another source has this address. */
    SourceForm taken() {
        form.check("address", false, "studio.sources.address.taken");
        return this;
    }

    String address() {
        return form.value("address");
    }

    String name() {
        return form.value("name");
    }

    String language() {
        return form.value("language");
    }

    boolean publishes() {
        return form.isChecked("publishes", "yes");
    }

    Optional<String> topic() {
        return Optional.of(form.value("topic")).filter(it -> !it.isEmpty());
    }
}
