package relais.packages;

import org.jdbi.v3.core.mapper.Nested;

/** A file of a package, where it lies, and the key that opens it. */
public record ServedEntry(byte[] launchKey, long fileId, @Nested PackageEntry entry) {}
