package relais.sharing;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Drafts, each its writer's alone: every statement says whose. */
public interface DraftStore {

    @SqlQuery("SELECT * FROM share_draft WHERE id = :id AND person_id = :personId")
    Optional<ShareDraft> draft(long personId, long id);

    @SqlQuery("SELECT * FROM share_draft WHERE person_id = :personId AND id IN (<ids>)")
    List<ShareDraft> drafts(long personId, @BindList Collection<Long> ids);

    @SqlQuery("SELECT * FROM share_draft WHERE id = :id AND person_id = :personId FOR UPDATE")
    Optional<ShareDraft> hold(long personId, long id);

    /** The latest changed first. */
    @SqlQuery(
            """
            SELECT *
              FROM share_draft
             WHERE person_id = :personId
             ORDER BY changed_at DESC, id DESC
             LIMIT :atMost
            """)
    List<ShareDraft> of(long personId, int atMost);

    @SqlQuery("SELECT id FROM share_draft WHERE person_id = :personId AND once_key = :onceKey")
    Optional<Long> idByKey(long personId, String onceKey);

    /** Empty when the same form is kept already. */
    @SqlUpdate(
            """
            INSERT INTO share_draft (person_id, once_key, item_id, campaign_id, network, language, words, answers, server,
                                     begun_at, changed_at)
            VALUES (:personId, :onceKey, :w.itemId, :w.campaignId, :w.network, :w.language, :w.words, :w.answersJson, :w.server,
                    :at, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long personId,
            String onceKey,
            @BindMethods("w") ShareDraft.Writing writing,
            Instant at);

    @SqlUpdate(
            """
            UPDATE share_draft
               SET item_id = :w.itemId, campaign_id = :w.campaignId, network = :w.network, language = :w.language, words = :w.words,
                   answers = :w.answersJson, server = :w.server, changed_at = :at
             WHERE id = :id
               AND person_id = :personId
            """)
    void write(long personId, long id, @BindMethods("w") ShareDraft.Writing writing, Instant at);

    @SqlUpdate("DELETE FROM share_draft WHERE id = :id AND person_id = :personId")
    boolean delete(long personId, long id);

    @SqlUpdate("DELETE FROM share_draft WHERE person_id = :personId")
    void deleteOf(long personId);
}
