package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.database.DatabaseAddress;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/** What can be measured. docs/performance.md says how. */
public enum Suites {
    PAGES {
        @Override
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
                new PagesSuite(jdbi, servers, slot, rounds, out).run();
            }
        }
    },

    SEARCH {
        @Override
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
                new SearchSuite(servers, slot, out).run();
            }
        }
    };

    public abstract void run(
            Jdbi jdbi,
            DatabaseAddress database,
            Path folder,
            Duration slot,
            int rounds,
            PrintWriter out)
            throws Exception;
}
