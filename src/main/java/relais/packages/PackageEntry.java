package relais.packages;

/**
 * A file of a package.
 *
 * @param start where its bytes begin in the zip; there are {@code packed} of them
 */
public record PackageEntry(String path, boolean deflated, long start, long packed, long size) {}
