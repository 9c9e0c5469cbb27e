package relais.bench;

import org.jdbi.v3.core.Jdbi;

import relais.Config;
import relais.database.DatabaseAddress;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

import javax.sql.DataSource;

/** What a suite works with: the filled database, how long to measure, and where to print. */
public record Run(
        Config config,
        Jdbi jdbi,
        DataSource source,
        DatabaseAddress address,
        Path folder,
        Duration slot,
        int rounds,
        PrintWriter out) {}
