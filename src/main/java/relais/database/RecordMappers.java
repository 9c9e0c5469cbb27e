package relais.database;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Reads rows into records by the names of their components. JDBI's own mapper finds out anew for
 * each result which column goes where; here it is found out once for each list of columns.
 */
final class RecordMappers implements RowMapperFactory {

    private final ConcurrentMap<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return type instanceof Class<?> record && record.isRecord()
                ? Optional.of(mappers.computeIfAbsent(record, Remembering::of))
                : Optional.empty();
    }

    private record Remembering<T>(
            RowMapper<T> mapper, ConcurrentMap<List<String>, RowMapper<T>> byColumns)
            implements RowMapper<T> {

        private static <T> RowMapper<T> of(Class<T> record) {
            return new Remembering<>(ConstructorMapper.of(record), new ConcurrentHashMap<>());
        }

        @Override
        public T map(ResultSet row, StatementContext context) throws SQLException {
            return specialize(row, context).map(row, context);
        }

        @Override
        public RowMapper<T> specialize(ResultSet result, StatementContext context)
                throws SQLException {
            var columns = columns(result);
            var known = byColumns.get(columns);
            if (known == null) {
                known = mapper.specialize(result, context);
                byColumns.put(columns, known);
            }
            return known;
        }

        private static List<String> columns(ResultSet result) throws SQLException {
            var all = result.getMetaData();
            var labels = new ArrayList<String>(all.getColumnCount());
            for (int i = 1; i <= all.getColumnCount(); i++) {
                labels.add(all.getColumnLabel(i));
            }
            return labels;
        }
    }
}
