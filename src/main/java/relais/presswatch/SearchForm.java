package relais.presswatch;

import relais.web.Form;

/** The address of a site whose feeds somebody looks for. */
public record SearchForm(Form form) {

    static SearchForm submitted(Form form) {
        var address = completed(form.value("address"));
        form.required("address")
                .atMost(700, "address")
                .check(
                        "address",
                        FeedAddress.isFile(address) || FeedAddress.isWeb(address),
                        "studio.sources.address.wrong");
        return new SearchForm(form);
    }

    String address() {
        return completed(form.value("address"));
    }

    SearchForm nothing() {
        form.check("address", false, "studio.search.nothing");
        return this;
    }

    SearchForm failed() {
        form.check("address", false, "studio.search.failed");
        return this;
    }

    /** People type addresses as they read them. */
    private static String completed(String address) {
        return address.matches("[\\w-]+(\\.[\\w-]+)+([:/?].*)?") ? "https://" + address : address;
    }
}
