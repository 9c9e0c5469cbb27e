package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** Everybody in the programme, at work at any hour, and what became of their copies. */
public interface LettersStore {

    @SqlUpdate(
            """
            INSERT INTO membership (person_id, charter_id, joined_at, board_name)
            SELECT p.id, (SELECT MAX(c.id) FROM charter c), :now, 'ABSENT'
              FROM person p
             WHERE p.deactivated_at IS NULL
                ON DUPLICATE KEY UPDATE charter_id = membership.charter_id
            """)
    void enrolEverybody(Instant now);

    @SqlUpdate(
            """
            INSERT INTO working_time (person_id, days, begins, ends)
            SELECT m.person_id, '1234567', '00:00:00', '23:59:59'
              FROM membership m
                ON DUPLICATE KEY UPDATE days = VALUES(days), begins = VALUES(begins), ends = VALUES(ends)
            """)
    void neverRest();

    /** Back to what is usual for those whom the bench kept at work. */
    @SqlUpdate(
            "DELETE FROM working_time WHERE days = '1234567' AND begins = '00:00:00' AND ends ="
                    + " '23:59:59'")
    void rest();

    @SqlQuery("SELECT id FROM content_item WHERE author_id IS NOT NULL ORDER BY id DESC LIMIT 6")
    List<Long> pieces();

    @SqlUpdate("DELETE FROM newsletter_copy")
    void forgetCopies();

    @SqlUpdate("DELETE FROM newsletter_text")
    void forgetTexts();

    @SqlUpdate("DELETE FROM newsletter_piece")
    void forgetPieces();

    @SqlUpdate("DELETE FROM newsletter_issue")
    void forgetIssues();
}
