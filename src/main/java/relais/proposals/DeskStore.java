package relais.proposals;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.proposals.Course.Answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposals on the editors' side: what waits, and their answers. */
public interface DeskStore {

    @SqlQuery("proposals/waiting.sql")
    List<ProposalLine> waiting(long readerId, int atMost);

    @SqlQuery("proposals/asked.sql")
    List<ProposalLine> asked(long readerId, int atMost);

    @SqlQuery("proposals/answered.sql")
    List<ProposalLine> answered(long readerId, Instant since, int atMost);

    /** False when it is not what the editor saw. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET answered_at = :at, answered_by = :editorId, answer = :answer, reason = :reason, in_time = :today <= due_on,
                   asked_at = NULL, changed_at = :at, version = version + 1
             WHERE id = :id
               AND version = :seen
               AND sent_at IS NOT NULL
               AND answered_at IS NULL
            """)
    boolean answer(
            long id,
            int seen,
            long editorId,
            Answer answer,
            String reason,
            LocalDate today,
            Instant at);

    /** False when it is not what the editor saw. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET asked_at = :at, changed_at = :at, version = version + 1
             WHERE id = :id
               AND version = :seen
               AND sent_at IS NOT NULL
               AND asked_at IS NULL
               AND answered_at IS NULL
            """)
    boolean ask(long id, int seen, Instant at);

    @SqlUpdate("UPDATE proposal SET piece_id = :pieceId WHERE id = :id")
    void becomes(long id, long pieceId);

    /** False when it is out of readers' sight already, or was never published by its author. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET taken_down_at = :at, taken_down_by = :editorId, taken_down_for = :reason, changed_at = :at,
                   version = version + 1
             WHERE id = :id
               AND answer = 'PUBLISHED'
               AND taken_down_at IS NULL
            """)
    boolean takeDown(long id, long editorId, String reason, Instant at);

    @SqlQuery("SELECT * FROM proposal_shown WHERE piece_id = :pieceId")
    Optional<Proposal> origin(long pieceId);

    // What readers see of it

    /** By its author; false when editors have answered. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET sent_at = COALESCE(sent_at, :at), due_on = COALESCE(due_on, :today), asked_at = NULL,
                   answered_at = :at, answered_by = author_id, answer = 'PUBLISHED', in_time = TRUE,
                   published_at = :at, changed_at = :at, version = version + 1
             WHERE id = :id
               AND answered_at IS NULL
            """)
    boolean publish(long id, LocalDate today, Instant at);

    /** What became of a piece; nothing where that is no proposal's. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET item_id = :itemId
             WHERE piece_id = :pieceId
               AND item_id IS NULL
            """)
    void planned(long pieceId, long itemId);

    /** What readers did not see when we last looked. */
    record Unpublished(long id, long authorId, long itemId) {}

    @SqlQuery(
            """
            SELECT id, author_id, item_id
              FROM proposal
             WHERE unpublished IS NOT NULL
             ORDER BY unpublished
            """)
    List<Unpublished> unpublished();

    /** False when another node has noticed. */
    @SqlUpdate("UPDATE proposal SET published_at = :at WHERE id = :id AND published_at IS NULL")
    boolean published(long id, Instant at);

    @SqlUpdate("UPDATE proposal SET item_id = :itemId WHERE id = :id")
    void shownAs(long id, long itemId);

    @SqlQuery("proposals/figures.sql")
    DeskFigures figures(LocalDate today, Instant since);

    /** Accepted and published ones without their fact, and facts of others. */
    @SqlQuery("proposals/audit_facts.sql")
    long factDifferences();

    @SqlQuery("proposals/audit_trust.sql")
    long trustDifferences(int inARow);
}
