package relais.drafting;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people were offered, each for their own eyes: every statement says whose. */
public interface SuggestionStore {

    /** The same words about the same piece are one suggestion, offered anew. */
    @SqlUpdate(
            """
            INSERT INTO drafting_suggestion (person_id, item_id, draft_key, place, language, words, fingerprint, offered_at)
            VALUES (:personId, :itemId, :draftKey, :place, :language, :words, :fingerprint, :at)
                ON DUPLICATE KEY UPDATE draft_key = VALUE(draft_key), place = VALUE(place),
                                        offered_at = VALUE(offered_at)
            """)
    void offer(
            long personId,
            long itemId,
            String draftKey,
            int place,
            String language,
            String words,
            byte[] fingerprint,
            Instant at);

    @SqlQuery(
            """
            SELECT id, language, words
              FROM drafting_suggestion
             WHERE person_id = :personId
               AND item_id = :itemId
               AND fingerprint = :fingerprint
            """)
    FirstWords known(long personId, long itemId, byte[] fingerprint);

    @SqlQuery(
            """
            SELECT id, language, words
              FROM drafting_suggestion
             WHERE id = :id
               AND person_id = :personId
            """)
    Optional<FirstWords> suggestion(long personId, long id);

    /**
     * Of beginnings of which the others never came: they were offered, and are proposed no more.
     */
    @SqlUpdate(
            """
            UPDATE drafting_suggestion
               SET place = 0
             WHERE person_id = :personId
               AND draft_key = :draftKey
               AND offered_at = :at
            """)
    void shelve(long personId, String draftKey, Instant at);

    /** The beginnings that came last for this draft. Place 0 is proposed no more. */
    @SqlQuery(
            """
            SELECT id, language, words
              FROM drafting_suggestion
             WHERE person_id = :personId
               AND draft_key = :draftKey
               AND place > 0
               AND offered_at = (SELECT MAX(s.offered_at)
                                   FROM drafting_suggestion s
                                  WHERE s.person_id = :personId
                                    AND s.draft_key = :draftKey
                                    AND s.place > 0)
             ORDER BY place
            """)
    List<FirstWords> latest(long personId, String draftKey);

    /** Those about this piece first, then the latest. */
    @SqlQuery(
            """
            SELECT words
              FROM drafting_suggestion
             WHERE person_id = :personId
             ORDER BY item_id = :itemId DESC, offered_at DESC
             LIMIT :atMost
            """)
    List<String> offered(long personId, long itemId, int atMost);

    @SqlUpdate("DELETE FROM drafting_suggestion WHERE person_id = :personId")
    void forget(long personId);

    @SqlUpdate("DELETE FROM drafting_suggestion WHERE offered_at < :before LIMIT :atMost")
    int forgetBefore(Instant before, int atMost);
}
