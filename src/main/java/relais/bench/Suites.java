package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.database.DatabaseAddress;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/** What can be measured. docs/performance.md says how. */
public enum Suites {
    PAGES,
    SEARCH;

    /** Starts portal and floor on this database, signs in as Ada, and prints a table. */
    public void run(
            Jdbi jdbi,
            DatabaseAddress database,
            Path folder,
            Duration slot,
            int rounds,
            PrintWriter out)
            throws Exception {
        try (var servers = new Servers(database, Servers.databaseProcess(), folder)) {
            servers.start("ambassador@relais.example", "relais-demo");
            switch (this) {
                case PAGES -> new PagesSuite(jdbi, servers, slot, rounds, out).run();
                case SEARCH -> new SearchSuite(servers, slot, out).run();
            }
        }
    }
}
