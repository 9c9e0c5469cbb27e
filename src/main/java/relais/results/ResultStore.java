package relais.results;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Figures of declared posts. Whoever asks has made sure whose posts they are. */
public interface ResultStore {

    @SqlQuery(
            """
            SELECT post_id, metric, figure, source, known_at
              FROM post_result
             WHERE post_id IN (<postIds>)
             ORDER BY post_id, metric
            """)
    List<Result> of(@BindList Collection<Long> postIds);

    /** False when this was the figure already: it keeps where it came from. */
    @SqlUpdate(
            """
            INSERT INTO post_result (post_id, metric, figure, source, known_at)
            VALUES (:postId, :metric, :figure, :source, :at)
                ON DUPLICATE KEY UPDATE source   = IF(figure = VALUES(figure), source, VALUES(source)),
                                        known_at = IF(figure = VALUES(figure), known_at, VALUES(known_at)),
                                        figure   = VALUES(figure)
            """)
    boolean put(long postId, Metric metric, long figure, Source source, Instant at);

    @SqlUpdate("DELETE FROM post_result WHERE post_id = :postId AND metric = :metric")
    boolean remove(long postId, Metric metric);

    @SqlUpdate("DELETE FROM post_result WHERE post_id = :postId")
    boolean removeAll(long postId);
}
