package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.List;

/** What readers did with pieces for years, as rows, and what is measured of it. */
public interface ReadershipStore {

    @SqlQuery("SELECT MAX(id) FROM content_item")
    long lastItem();

    @SqlQuery("SELECT COUNT(*) FROM membership")
    int members();

    @SqlQuery("SELECT COUNT(*) FROM reaction")
    int reactions();

    @SqlQuery("SELECT COALESCE(MAX(id), 0) FROM content_comment")
    long lastComment();

    /** One of each member's, to one of so many items after this one. */
    @SqlUpdate("bench/reactions.sql")
    void react(long after, int howMany, int round);

    /** Five below each of so many items after this one; the first begins a thread. */
    @SqlUpdate("bench/comments.sql")
    void comment(long afterComment, long after, int howMany, int members);

    // What is measured

    @SqlQuery("SELECT COALESCE(SUM(n), 0) FROM content_reaction WHERE item_id = :itemId")
    int reactionsOf(long itemId);

    @SqlQuery("SELECT COUNT(*) FROM reaction WHERE item_id = :itemId")
    int reactionRows(long itemId);

    /** Members who have not reacted to this item. */
    @SqlQuery(
            """
            SELECT m.person_id
              FROM membership m
              JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
             WHERE NOT EXISTS (SELECT 1 FROM reaction r WHERE r.person_id = m.person_id AND r.item_id = :itemId)
             ORDER BY CRC32(m.person_id)
             LIMIT :atMost
            """)
    List<Long> withoutReaction(long itemId, int atMost);

    /** The item with most comments. */
    @SqlQuery(
            "SELECT item_id FROM content_comment_count ORDER BY standing DESC, item_id DESC LIMIT"
                    + " 1")
    long mostDiscussed();

    @SqlQuery(
            "SELECT CAST(variable_value AS UNSIGNED) FROM information_schema.global_status WHERE"
                    + " variable_name = 'HANDLER_WRITE'")
    long rowsWritten();
}
