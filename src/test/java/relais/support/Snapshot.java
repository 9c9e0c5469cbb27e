package relais.support;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the migrations left in the tables. Most are empty then and are emptied again; those that are
 * not (the default point rules, for one) are put back as they were.
 */
final class Snapshot {

    private final List<String> tables;
    private final Map<String, String> seeded;
    private final Map<String, Long> checksums;

    private Snapshot(List<String> tables, Map<String, String> seeded, Map<String, Long> sums) {
        this.tables = tables;
        this.seeded = seeded;
        this.checksums = sums;
    }

    static Snapshot of(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> {
                    var tables = tables(handle);
                    var seeded =
                            filled(handle, tables).stream()
                                    .collect(Collectors.toMap(t -> t, t -> columns(handle, t)));
                    seeded.forEach((table, columns) -> keep(handle, table, columns));
                    return new Snapshot(tables, seeded, checksums(handle, seeded.keySet()));
                });
    }

    void restore(Jdbi jdbi) {
        jdbi.useHandle(
                handle -> {
                    var changed = filled(handle, tables);
                    changed.removeAll(seeded.keySet());
                    var now = checksums(handle, seeded.keySet());
                    seeded.keySet().stream()
                            .filter(table -> !now.get(table).equals(checksums.get(table)))
                            .forEach(changed::add);
                    foldedLast(changed);
                    if (!changed.isEmpty()) {
                        restore(handle, changed);
                    }
                });
    }

    /** A job of the last test's portal may just be folding the one into the other. */
    private static void foldedLast(List<String> changed) {
        if (changed.contains("uptake_change")) {
            changed.remove("uptake");
            changed.add("uptake");
        }
    }

    private void restore(Handle handle, List<String> changed) {
        handle.execute("SET FOREIGN_KEY_CHECKS = 0");
        try {
            handle.useTransaction(_ -> refill(handle, changed));
        } finally {
            handle.execute("SET FOREIGN_KEY_CHECKS = 1");
        }
    }

    private void refill(Handle handle, List<String> changed) {
        for (var table : changed) {
            handle.execute("DELETE FROM " + table);
            if (seeded.containsKey(table)) {
                var columns = seeded.get(table);
                handle.execute(
                        "INSERT INTO %s (%s) SELECT %s FROM %s"
                                .formatted(table, columns, columns, kept(table)));
            }
        }
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT table_name
                          FROM information_schema.tables
                         WHERE table_schema = DATABASE()
                           AND table_type = 'BASE TABLE'
                           AND table_name NOT IN ('schema_history', 'job', 'content_version', 'rights_version', 'training_outline_version')
                        """)
                .mapTo(String.class)
                .list();
    }

    private static List<String> filled(Handle handle, List<String> tables) {
        if (tables.isEmpty()) {
            return tables;
        }
        var sql =
                tables.stream()
                        .map(table -> "(SELECT '" + table + "' FROM " + table + " LIMIT 1)")
                        .collect(Collectors.joining(" UNION ALL "));
        return handle.createQuery(sql).mapTo(String.class).collect(Collectors.toList());
    }

    private static String columns(Handle handle, String table) {
        return handle.createQuery(
                        """
                        SELECT column_name
                          FROM information_schema.columns
                         WHERE table_schema = DATABASE()
                           AND table_name = :table
                           AND is_generated = 'NEVER'
                        """)
                .bind("table", table)
                .mapTo(String.class)
                .collect(Collectors.joining(", "));
    }

    private static void keep(Handle handle, String table, String columns) {
        handle.execute(
                "CREATE OR REPLACE TABLE %s AS SELECT %s FROM %s"
                        .formatted(kept(table), columns, table));
    }

    private static String kept(String table) {
        return "kept_after_migrating_" + table;
    }

    private static Map<String, Long> checksums(Handle handle, Iterable<String> tables) {
        var list = String.join(", ", tables);
        return list.isEmpty()
                ? Map.of()
                : handle.createQuery("CHECKSUM TABLE " + list)
                        .map(
                                row ->
                                        Map.entry(
                                                row.getColumn("Table", String.class)
                                                        .replaceFirst(".*\\.", ""),
                                                row.getColumn("Checksum", Long.class)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
