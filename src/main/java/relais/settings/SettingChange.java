package relais.settings;

import java.time.Instant;
import java.util.Optional;

/** Who set what, and when. No value: back to the default. */
public record SettingChange(
        String setting,
        int version,
        Optional<String> value,
        String oldValue,
        Instant changedAt,
        String givenName,
        String familyName) {

    public String name() {
        return givenName + " " + familyName;
    }
}
