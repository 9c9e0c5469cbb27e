package relais.settings;

import java.util.Optional;

/** The latest version of a setting. No value: the default. */
public record StoredSetting(String setting, int version, Optional<String> value) {}
