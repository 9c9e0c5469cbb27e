package relais.settings;

import java.util.Optional;

/**
 * Something that can be set while the portal runs. Its words are {@code settings.KEY} and {@code
 * settings.KEY.why}.
 *
 * @param group under which heading it stands: {@code settings.group.GROUP}
 * @param usual what holds until somebody sets something else
 */
public record Setting<T>(String key, String group, Kind<T> kind, T usual) {

    public Setting {
        if (kind.read(kind.write(usual)).isEmpty()) {
            throw new IllegalArgumentException(key + " cannot be " + usual);
        }
    }

    /** Empty for what this setting cannot be. */
    public Optional<T> read(String text) {
        return kind.read(text);
    }

    public String usualText() {
        return kind.write(usual);
    }
}
