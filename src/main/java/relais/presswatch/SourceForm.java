package relais.presswatch;

import relais.web.Form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source that somebody wants to be read. */
public record SourceForm(Form form) {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    /** Feeds that were found, the first of them chosen, with what it says of itself. */
    static SourceForm offered(List<Offer> offers, String otherwise) {
        var first = offers.getFirst();
        var language = first.language().toLowerCase(Locale.ROOT).split("[-_]")[0];
        return new SourceForm(
                Form.filled(
                        Map.of(
                                "address", List.of(first.address()),
                                "name", List.of(first.title()),
                                "language",
                                        List.of(
                                                LANGUAGES.contains(language)
                                                        ? language
                                                        : otherwise),
                                "offered", offers.stream().map(Offer::address).toList(),
                                "called", offers.stream().map(Offer::title).toList())));
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

    /** Between which feeds one chooses, and how they call themselves. */
    public Map<String, String> offers() {
        var addresses = form.values("offered");
        var titles = form.values("called");
        var offers = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(addresses.size(), titles.size()); i++) {
            offers.put(addresses.get(i), titles.get(i));
        }
        return offers;
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
