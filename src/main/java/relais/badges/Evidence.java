package relais.badges;

import relais.web.WebLink;

import java.util.Optional;

/** Where one can see what somebody did: a web address, or words. */
public record Evidence(String text, Optional<String> link) {

    static Evidence of(String text) {
        return new Evidence(
                text, text.matches("(?i)https?://\\S+") ? WebLink.of(text) : Optional.empty());
    }
}
