package relais.proposals;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposals on their author's side: written, sent, taken back. */
public interface ProposalStore {

    @SqlQuery("SELECT * FROM proposal_shown WHERE id = :id")
    Optional<Proposal> proposal(long id);

    /** Whose it is, and what decides how it may be changed; locked until the transaction ends. */
    record Held(
            long id,
            long authorId,
            Optional<Instant> sentAt,
            Optional<LocalDate> dueOn,
            Optional<Instant> askedAt,
            Optional<Instant> answeredAt) {}

    @SqlQuery(
            """
            SELECT id, author_id, sent_at, due_on, asked_at, answered_at
              FROM proposal
             WHERE id = :id
               FOR UPDATE
            """)
    Optional<Held> hold(long id);

    @SqlQuery("SELECT id FROM proposal WHERE author_id = :authorId AND once_key = :onceKey")
    Optional<Long> idByKey(long authorId, String onceKey);

    /** What waits for its author first, then the latest. */
    @SqlQuery(
            """
            SELECT id, kind, title, a_id, a_handle, a_given_name, a_family_name, a_job_title, a_unit_name, a_country,
                   changed_at, sent_at, due_on, asked_at, answered_at, answer, item_id, published_at, taken_down_at
              FROM proposal_shown
             WHERE a_id = :authorId
             ORDER BY asked_at IS NOT NULL AND answered_at IS NULL DESC, changed_at DESC, id DESC
             LIMIT :atMost
            """)
    List<ProposalLine> of(long authorId, int atMost);

    /** The same form twice is one draft. */
    @SqlUpdate(
            """
            INSERT INTO proposal (author_id, once_key, kind, title, words, language, topic_id, naming, picture_words,
                                  begun_at, changed_at)
            VALUES (:authorId, :onceKey, :w.kind, :w.title, :w.words, :w.language, :w.topicId, :w.naming, :w.pictureWords,
                    :at, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            long authorId, String onceKey, @BindMethods("w") Wording wording, Instant at);

    @SqlUpdate(
            """
            UPDATE proposal
               SET kind = :w.kind, title = :w.title, words = :w.words, language = :w.language, topic_id = :w.topicId,
                   naming = :w.naming, picture_words = :w.pictureWords, changed_at = :at
             WHERE id = :id
            """)
    void write(long id, @BindMethods("w") Wording wording, Instant at);

    @SqlQuery("SELECT picture FROM proposal WHERE id = :id AND picture IS NOT NULL")
    Optional<String> picture(long id);

    @SqlUpdate("UPDATE proposal SET picture = :address WHERE id = :id")
    void illustrate(long id, Optional<String> address);

    /** False when it was sent before. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET sent_at = :at, due_on = :dueOn, changed_at = :at, version = version + 1
             WHERE id = :id
               AND sent_at IS NULL
            """)
    boolean send(long id, LocalDate dueOn, Instant at);

    /** A draft again; false when it was answered, or was never sent. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET sent_at = NULL, due_on = NULL, asked_at = NULL, changed_at = :at, version = version + 1
             WHERE id = :id
               AND sent_at IS NOT NULL
               AND answered_at IS NULL
            """)
    boolean takeBack(long id, Instant at);

    /** The author has replied; the promise goes on, as much later as they took. */
    @SqlUpdate(
            """
            UPDATE proposal
               SET asked_at = NULL, due_on = :dueOn, changed_at = :at, version = version + 1
             WHERE id = :id
               AND asked_at IS NOT NULL
               AND answered_at IS NULL
            """)
    boolean replied(long id, LocalDate dueOn, Instant at);

    @SqlUpdate("DELETE FROM proposal WHERE id = :id")
    void delete(long id);

    // Questions and replies

    @SqlUpdate(
            """
            INSERT INTO proposal_message (proposal_id, person_id, words, written_at)
            VALUES (:id, :personId, :words, :at)
            """)
    void say(long id, long personId, String words, Instant at);

    @SqlQuery("proposals/messages.sql")
    List<ProposalMessage> messages(long id);

    /** Who asked last. */
    @SqlQuery(
            """
            SELECT person_id
              FROM proposal_message
             WHERE proposal_id = :id
               AND person_id <> :authorId
             ORDER BY id DESC
             LIMIT 1
            """)
    Optional<Long> asker(long id, long authorId);

    @SqlUpdate("DELETE FROM proposal_message WHERE proposal_id = :id")
    void forgetMessages(long id);

    // People who leave

    @SqlQuery("SELECT id FROM proposal WHERE author_id = :authorId AND answered_at IS NULL")
    List<Long> unanswered(long authorId);

    @SqlQuery("SELECT id FROM proposal WHERE author_id = :authorId AND answered_at IS NOT NULL")
    List<Long> answered(long authorId);

    @SqlQuery("SELECT id FROM proposal WHERE author_id = :authorId AND answer = 'DECLINED'")
    List<Long> declined(long authorId);

    @SqlUpdate(
            """
            UPDATE proposal
               SET title = '', words = '', picture = NULL, picture_words = '', reason = '', taken_down_for = '', naming = 'UNNAMED'
             WHERE id = :id
            """)
    void blank(long id);

    /** Replies that they wrote to editors, and questions that they asked as one. */
    @SqlUpdate("UPDATE proposal_message SET words = '' WHERE person_id = :personId")
    void blankMessages(long personId);
}
