package relais.database;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.sqlobject.locator.AnnotationSqlLocator;
import org.jdbi.v3.sqlobject.locator.SqlLocator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Lets a store name a file of db/queries where it would otherwise write SQL:
 * {@code @SqlQuery("boards/standings.sql")}.
 */
final class SqlFiles implements SqlLocator {

    private final SqlLocator annotations = new AnnotationSqlLocator();
    private final ConcurrentMap<String, String> files = new ConcurrentHashMap<>();

    @Override
    public String locate(Class<?> store, Method method, ConfigRegistry config) {
        var sql = annotations.locate(store, method, config);
        return sql.endsWith(".sql") ? files.computeIfAbsent(sql, SqlFiles::read) : sql;
    }

    private static String read(String name) {
        try (var stream = SqlFiles.class.getResourceAsStream("/db/queries/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No such query: db/queries/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
