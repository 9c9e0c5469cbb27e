package relais.packages;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A zip from which nothing bad is to be feared: each name is harmless, each file is what its header
 * says, and together they are not absurdly large.
 */
final class Archive implements AutoCloseable {

    static final int MOST_ENTRIES = 10_000;
    static final long MOST_OF_ONE = 1L << 30;
    static final long MOST_OF_ALL = 2L << 30;

    /** So much may unpack from anything, however small. */
    static final long HARMLESS = 100L << 20;

    /** Text packs to a tenth; a bomb to a thousandth and less. */
    static final int MOST_TIMES = 50;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int REGULAR_FILE = 0100000;
    private static final int KIND_OF_FILE = 0170000;

    private final ZipFile zip;
    private final long length;
    private final Map<String, ZipArchiveEntry> files = new TreeMap<>();

    private Archive(ZipFile zip, long length) {
        this.zip = zip;
        this.length = length;
    }

    static Archive open(Path path) throws IOException, Unusable {
        CentralDirectory.check(path);
        var archive = new Archive(zip(path), Files.size(path));
        try {
            archive.check();
            return archive;
        } catch (IOException | Unusable | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Where the only file of this name lies, if not at the root. */
    Optional<String> folderOf(String name) {
        return files.keySet().stream()
                .filter(it -> it.endsWith("/" + name))
                .map(it -> it.substring(0, it.length() - name.length() - 1))
                .findFirst();
    }

    byte[] read(String path, int most) throws IOException, Unusable {
        var entry = files.get(path);
        if (entry.getSize() > most) {
            throw new Unusable("packages.error.manifest");
        }
        try (var content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    List<PackageEntry> entries() {
        return files.entrySet().stream().map(it -> entry(it.getKey(), it.getValue())).toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile zip(Path path) throws Unusable {
        try {
            return ZipFile.builder().setPath(path).get();
        } catch (IOException | IllegalArgumentException _) {
            throw new Unusable("packages.error.no-zip");
        }
    }

    private void check() throws IOException, Unusable {
        var names = new EntryNames();
        long all = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            names.check(entry.getName());
            checkKind(entry);
            if (!entry.isDirectory()) {
                all += entry.getSize();
                checkSize(entry, all);
                files.put(entry.getName(), entry);
            }
            if (files.size() > MOST_ENTRIES) {
                throw new Unusable("packages.error.entries", MOST_ENTRIES);
            }
        }
        checkOverlap();
        for (var entry : files.values()) {
            checkContent(entry);
        }
    }

    private static void checkKind(ZipArchiveEntry entry) throws Unusable {
        int kind = entry.getUnixMode() & KIND_OF_FILE;
        if (entry.isUnixSymlink() || (!entry.isDirectory() && kind != 0 && kind != REGULAR_FILE)) {
            throw new Unusable("packages.error.link", EntryNames.shown(entry.getName()));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unusable("packages.error.encrypted");
        }
        if (entry.getMethod() != STORED && entry.getMethod() != DEFLATED) {
            throw new Unusable("packages.error.method", EntryNames.shown(entry.getName()));
        }
    }

    private void checkSize(ZipArchiveEntry entry, long all) throws Unusable {
        boolean bomb = all > HARMLESS && all / MOST_TIMES > length;
        if (entry.getSize() < 0 || entry.getSize() > MOST_OF_ONE || all > MOST_OF_ALL || bomb) {
            throw new Unusable("packages.error.bomb", EntryNames.shown(entry.getName()));
        }
    }

    /** Files that share their bytes are how a small zip unpacks to petabytes. */
    private void checkOverlap() throws IOException, Unusable {
        var inOrder = new ArrayList<PackageEntry>();
        for (var it : files.entrySet()) {
            zip.getRawInputStream(it.getValue()).close();
            inOrder.add(entry(it.getKey(), it.getValue()));
        }
        inOrder.sort(Comparator.comparingLong(PackageEntry::start));
        long free = 0;
        for (var entry : inOrder) {
            if (entry.start() < free || entry.start() + entry.packed() > length) {
                throw broken(entry.path());
            }
            free = entry.start() + entry.packed();
        }
    }

    /** Headers may lie: each file is unpacked once, and no further than its header says. */
    private void checkContent(ZipArchiveEntry entry) throws Unusable {
        try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            content.skipNBytes(entry.getSize());
            if (content.read() >= 0 || content.getChecksum().getValue() != entry.getCrc()) {
                throw broken(entry.getName());
            }
        } catch (IOException _) {
            throw broken(entry.getName());
        }
    }

    private static Unusable broken(String name) {
        return new Unusable("packages.error.broken", EntryNames.shown(name));
    }

    private static PackageEntry entry(String path, ZipArchiveEntry entry) {
        return new PackageEntry(
                path,
                entry.getMethod() == DEFLATED,
                entry.getDataOffset(),
                entry.getCompressedSize(),
                entry.getSize());
    }
}
