package relais.timeline;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Posts as their authors declare and show them. */
public interface TimelineStore {

    @SqlQuery("timeline/page.sql")
    List<Post> page(
            Optional<Voice> voice,
            Optional<Network> network,
            Optional<String> language,
            Optional<Long> topicId,
            Optional<String> country,
            @BindMethods TimelinePlace after,
            int atMost);

    @SqlQuery("SELECT * FROM timeline_shown WHERE id = :id")
    Optional<Post> post(long id);

    /** Those of these that colleagues see. */
    @SqlQuery(
            """
            SELECT *
              FROM timeline_shown
             WHERE id IN (<ids>)
               AND visible = TRUE
               AND standing
             ORDER BY posted_on DESC, id DESC
             LIMIT :atMost
            """)
    List<Post> shown(@BindList Collection<Long> ids, int atMost);

    @SqlQuery(
            """
            SELECT *
              FROM timeline_shown
             WHERE a_id = :authorId
             ORDER BY posted_on DESC, id DESC
             LIMIT :atMost
            """)
    List<Post> of(long authorId, int atMost);

    /** Those that name somebody as their helper. */
    @SqlQuery(
            """
            SELECT *
              FROM timeline_shown
             WHERE h_id = :helperId
             ORDER BY posted_on DESC, id DESC
             LIMIT :atMost
            """)
    List<Post> helpedBy(long helperId, int atMost);

    @SqlQuery(
            """
            SELECT *
              FROM timeline_shown
             WHERE account_id = :accountId
             ORDER BY posted_on DESC, id DESC
             LIMIT :atMost
            """)
    List<Post> ofAccount(long accountId, int atMost);

    /** Empty when the same form came before, or the link is declared. */
    @SqlUpdate(
            """
            INSERT INTO timeline_post (author_id, account_id, added_by, once_key, network, link, link_hash, words, language,
                                       country, topic_id, item_id, posted_on, declared_at, shown_at, helped, helper_id)
            VALUES (:authorId, :accountId, :addedBy, :onceKey, :d.network, :d.linkText, :d.linkHash, :d.words, :d.language,
                    :country, :d.topicId, :d.itemId, :d.postedOn, :at, IF(:d.shown, :at, NULL), :d.helped, :d.helperId)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            Optional<Long> authorId,
            Optional<Long> accountId,
            long addedBy,
            String onceKey,
            Optional<String> country,
            @BindMethods("d") PostDraft draft,
            Instant at);

    @SqlQuery("SELECT id FROM timeline_post WHERE added_by = :addedBy AND once_key = :onceKey")
    Optional<Long> idByKey(long addedBy, String onceKey);

    @SqlQuery("SELECT id FROM timeline_post WHERE author_id = :authorId AND link_hash = :hash")
    Optional<Long> idByLink(long authorId, byte[] hash);

    /** Held until the transaction ends; empty for what is not theirs. */
    @SqlQuery("SELECT id FROM timeline_post WHERE id = :id AND author_id = :authorId FOR UPDATE")
    Optional<Long> hold(long authorId, long id);

    /** Of people, without those that somebody is changing; held until the transaction ends. */
    @SqlQuery(
            """
            SELECT id AS post_id, author_id, words
              FROM timeline_post
             WHERE id IN (<ids>)
               AND author_id IS NOT NULL
             ORDER BY id
               FOR UPDATE SKIP LOCKED
            """)
    List<Wording> holdFree(
            @BindList(value = "ids", onEmpty = EmptyHandling.NULL_STRING) Collection<Long> ids);

    /** A helper who stays keeps their answer; showing goes on from when it began. */
    @SqlUpdate(
            """
            UPDATE timeline_post
               SET network = :d.network, link = :d.linkText, link_hash = :d.linkHash, words = :d.words, language = :d.language,
                   topic_id = :d.topicId, item_id = :d.itemId, posted_on = :d.postedOn,
                   helper_agreed_at = IF(helper_id <=> :d.helperId, helper_agreed_at, NULL),
                   helper_declined_at = IF(helper_id <=> :d.helperId, helper_declined_at, NULL),
                   helped = :d.helped, helper_id = :d.helperId
             WHERE id = :id
            """)
    void write(long id, @BindMethods("d") PostDraft draft);

    /** False when somebody else has the link: an update tells so by an exception only. */
    default boolean rewrite(long id, PostDraft draft) {
        return unlessClaimed(() -> write(id, draft));
    }

    /** From now on, unless it is shown already. */
    @SqlUpdate(
            """
            UPDATE timeline_post t
               SET shown_at = :at
             WHERE id = :id
               AND author_id = :authorId
               AND (shown_at IS NULL OR EXISTS (SELECT 1
                                                  FROM membership_past m
                                                 WHERE m.person_id = t.author_id
                                                   AND m.left_at >= t.shown_at))
            """)
    boolean show(long authorId, long id, Instant at);

    @SqlUpdate("UPDATE timeline_post SET shown_at = NULL WHERE id = :id AND author_id = :authorId")
    boolean hide(long authorId, long id);

    @SqlUpdate("DELETE FROM timeline_post WHERE id = :id AND author_id = :authorId")
    boolean delete(long authorId, long id);

    @SqlUpdate("DELETE FROM timeline_post WHERE id = :id AND account_id = :accountId")
    boolean deleteOfAccount(long accountId, long id);

    // Those who helped

    @SqlUpdate(
            """
            UPDATE timeline_post
               SET helper_agreed_at = IF(:agreed, :at, NULL), helper_declined_at = IF(:agreed, NULL, :at)
             WHERE id = :id
               AND helper_id = :helperId
            """)
    boolean answer(long helperId, long id, boolean agreed, Instant at);

    // Editors

    @SqlUpdate(
            """
            UPDATE timeline_post
               SET taken_down_at = :at, taken_down_by = :editorId, taken_down_for = :reason
             WHERE id = :id
               AND taken_down_at IS NULL
            """)
    boolean takeDown(long id, long editorId, String reason, Instant at);

    @SqlUpdate(
            """
            UPDATE timeline_post
               SET taken_down_at = NULL, taken_down_by = NULL, taken_down_for = ''
             WHERE id = :id
            """)
    void putBack(long id);

    /** False when somebody else has declared the link meanwhile. */
    default boolean restore(long id) {
        return unlessClaimed(() -> putBack(id));
    }

    // People who leave without a trace

    @SqlUpdate(
            """
            UPDATE timeline_post
               SET helper_id = NULL, helper_agreed_at = NULL, helper_declined_at = NULL
             WHERE helper_id = :personId
            """)
    void forgetHelp(long personId);

    private static boolean unlessClaimed(Runnable update) {
        try {
            update.run();
            return true;
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return false;
            }
            throw e;
        }
    }
}
