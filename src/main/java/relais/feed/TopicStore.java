package relais.feed;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** Topics and their names. */
public interface TopicStore {

    @SqlQuery(
            """
            SELECT o.id, o.slug, o.icon, o.position, COALESCE(t.name, o.slug) AS name
              FROM topic o
              LEFT JOIN topic_text t ON t.topic_id = o.id AND t.language = :language
             ORDER BY o.position, o.id
            """)
    List<Topic> all(String language);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM topic)")
    boolean any();

    @SqlUpdate("INSERT INTO topic (slug, icon, position) VALUES (:slug, :icon, :position)")
    @GetGeneratedKeys
    long insert(String slug, String icon, int position);

    @SqlUpdate(
            "INSERT INTO topic_text (topic_id, language, name) VALUES (:topicId, :language, :name)")
    void insertText(long topicId, String language, String name);
}
