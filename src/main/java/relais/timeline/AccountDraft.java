package relais.timeline;

import java.util.Optional;

/** What editors say of an account of the company's. */
public record AccountDraft(
        String name, Network network, PostLink link, String language, Optional<String> country) {

    public String address() {
        return link.text();
    }

    public byte[] linkHash() {
        return link.hash();
    }
}
