package relais.demo;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fills in what the demo's labels do not say by themselves, all at once. */
public interface InvestitureStore {

    /** Somebody who may ask for the label, and who sponsors them. */
    record Candidate(long personId, String language, Optional<Long> sponsorId) {}

    /** HR gave each with its badge. */
    @SqlUpdate(
            """
            UPDATE label l
              JOIN badge b       ON b.slug = 'champion'
              JOIN badge_award a ON a.person_id = l.person_id AND a.badge_id = b.id AND a.standing = 1
               SET l.awarded_by = a.awarded_by, l.reason = COALESCE(a.reason, '')
            """)
    void givenWithBadges();

    @SqlUpdate(
            """
            UPDATE label l
              JOIN activity a ON a.action = 'PROTEGE_BECAME_CHAMPION' AND a.subject_id = l.person_id
               SET l.sponsor_id = a.person_id
            """)
    void countForSponsors();

    @SqlUpdate(
            """
            UPDATE label l
              JOIN activity a ON a.action = 'GRAND_PROTEGE_BECAME_CHAMPION' AND a.subject_id = l.person_id
               SET l.above_id = a.person_id
            """)
    void countForTheirs();

    @SqlUpdate("UPDATE label SET awarded_by = :lead WHERE founding")
    void appointedBy(long lead);

    /** Some labels of the first year are not renewed yet. */
    @SqlUpdate(
            """
            UPDATE label l
              JOIN champion c ON c.person_id = l.person_id
              JOIN (SELECT id
                      FROM label
                     WHERE founding
                       AND person_id > :cast
                     ORDER BY began_at DESC, id
                     LIMIT :many) late ON late.id = l.id
               SET l.valid_until = :until, c.valid_until = :until
            """)
    void dueOn(LocalDate until, long cast, int many);

    @SqlUpdate(
            """
            INSERT INTO label_renewal (label_id, from_day, valid_until, renewed_at, renewed_by)
            SELECT id, valid_until - INTERVAL 1 YEAR, valid_until, :at, :hr
              FROM label
             WHERE valid_until > began_at + INTERVAL 13 MONTH
            """)
    void renewed(long hr, Instant at);

    @SqlQuery(
            """
            SELECT m.person_id, p.language, s.sponsor_id
              FROM training_path t
              JOIN path_completion c  ON c.path_id = t.id
              JOIN membership m       ON m.person_id = c.person_id AND m.joined_at < :before
              JOIN person p           ON p.id = m.person_id
              LEFT JOIN champion h    ON h.person_id = m.person_id
              LEFT JOIN sponsorship s ON s.protege_id = m.person_id
             WHERE t.slug = 'champion'
               AND h.person_id IS NULL
             ORDER BY s.sponsor_id IS NULL, m.person_id
             LIMIT :many
            """)
    List<Candidate> candidates(Instant before, int many);

    @SqlUpdate(
            """
            INSERT INTO label_request (person_id, words, announced, sponsor_id, support, support_open, begun_at, asked_at)
            VALUES (:personId, :words, TRUE, :sponsorId, :support, TRUE, :at, :at)
            """)
    void ask(
            long personId,
            String words,
            Optional<Long> sponsorId,
            Optional<String> support,
            Instant at);
}
