package relais.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What lies where in the embedded server's folder. */
record MariaDbFolder(Path home) {

    static MariaDbFolder at(Path folder) {
        return new MariaDbFolder(folder.toAbsolutePath().normalize());
    }

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("mariadbd.log");
    }

    /** Written by the server itself. */
    Path pid() {
        return home.resolve("mariadbd.pid");
    }

    /** There while commands may use the server. */
    Path port() {
        return home.resolve("port");
    }

    Path tmp() {
        return home.resolve("tmp");
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Empty while another process holds it; a process that is killed lets go of it. */
    Optional<FileChannel> lock() throws IOException {
        var channel =
                FileChannel.open(
                        home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // this very process holds it
        }
        channel.close();
        return Optional.empty();
    }

    FileChannel lockOrRefuse() throws IOException {
        return lock().orElseThrow(
                        () -> new CannotStart("Another Relais is running on the folder " + home));
    }

    boolean isLocked() throws IOException {
        var lock = lock();
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }
}
