package relais.joining;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Memberships, what members chose, and the charter they accepted. */
public interface JoiningStore {

    /** The latest, in this language or else in another. */
    @SqlQuery(
            """
            SELECT c.id, c.version, t.title, t.summary, t.disclosure, t.body
              FROM charter c
              JOIN charter_text t ON t.charter_id = c.id
             ORDER BY c.version DESC, t.language = :language DESC, t.language
             LIMIT 1
            """)
    Optional<Charter> charter(String language);

    @SqlQuery("SELECT id FROM charter ORDER BY version DESC LIMIT 1")
    Optional<Long> charterId();

    /** Empty when this version is there. */
    @SqlUpdate(
            """
            INSERT INTO charter (version, published_at)
            VALUES (:version, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insertCharter(int version, Instant at);

    @SqlUpdate(
            """
            INSERT INTO charter_text (charter_id, language, title, summary, disclosure, body)
            VALUES (:charterId, :language, :title, :summary, :disclosure, :body)
            """)
    void insertText(
            long charterId,
            String language,
            String title,
            String summary,
            String disclosure,
            String body);

    @SqlQuery(
            """
            SELECT charter_id, joined_at, board_name, pseudonym, named_in_tree
              FROM membership
             WHERE person_id = :personId
            """)
    Optional<Membership> membership(long personId);

    /** False when the pseudonym is somebody's, or the person is in. */
    @SqlUpdate(
            """
            INSERT INTO membership (person_id, charter_id, joined_at, board_name, pseudonym)
            VALUES (:personId, :charterId, :at, :boardName, :pseudonym)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    boolean insert(
            long personId,
            long charterId,
            Instant at,
            BoardName boardName,
            Optional<String> pseudonym);

    @SqlUpdate(
            """
            UPDATE membership
               SET board_name = :boardName, pseudonym = :pseudonym
             WHERE person_id = :personId
            """)
    void update(long personId, BoardName boardName, Optional<String> pseudonym);

    /** False when the pseudonym is somebody else's: an update tells so by an exception only. */
    default boolean choose(long personId, BoardName boardName, Optional<String> pseudonym) {
        try {
            update(personId, boardName, pseudonym);
            return true;
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return false;
            }
            throw e;
        }
    }

    /** Whoever gives up the name there gets an address that nobody knows yet. */
    @SqlUpdate(
            """
            UPDATE membership
               SET named_in_tree = :named,
                   tree_key      = IF(:named, tree_key, DEFAULT(tree_key))
             WHERE person_id = :personId
            """)
    boolean nameInTree(long personId, boolean named);

    @SqlUpdate(
            """
            INSERT INTO membership_past (person_id, joined_at, left_at)
            SELECT person_id, joined_at, :at
              FROM membership
             WHERE person_id = :personId
            """)
    void remember(long personId, Instant at);

    @SqlUpdate("DELETE FROM membership WHERE person_id = :personId")
    void delete(long personId);

    @SqlUpdate("DELETE FROM membership_past WHERE person_id = :personId")
    void forgetPast(long personId);

    /** Whoever pauses twice pauses as they said last. */
    @SqlUpdate(
            """
            INSERT INTO member_pause (person_id, starts_at, ends_at, asked_at)
            VALUES (:personId, :startsAt, :endsAt, :at)
                ON DUPLICATE KEY UPDATE starts_at = VALUES(starts_at), ends_at = VALUES(ends_at), asked_at = VALUES(asked_at)
            """)
    void pause(long personId, Instant startsAt, Optional<Instant> endsAt, Instant at);

    @SqlUpdate("DELETE FROM member_pause WHERE person_id = :personId")
    void endPause(long personId);

    @SqlQuery("SELECT topic_id FROM person_topic WHERE person_id = :personId ORDER BY topic_id")
    List<Long> topics(long personId);

    @SqlUpdate("DELETE FROM person_topic WHERE person_id = :personId")
    void forgetTopics(long personId);

    @SqlBatch("INSERT INTO person_topic (person_id, topic_id) VALUES (:personId, :topicId)")
    void insertTopics(long personId, Iterable<Long> topicId);

    /** Whether all the words of a colleague's name are among these. */
    @SqlQuery("joining/colleagues_name.sql")
    boolean isColleaguesName(@BindList Collection<String> words, long personId);
}
