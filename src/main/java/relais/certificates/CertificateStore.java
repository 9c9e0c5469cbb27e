package relais.certificates;

import org.jdbi.v3.sqlobject.config.RegisterColumnMapper;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Certificates, each issue of them, and the words that they were issued with. */
@RegisterColumnMapper(EditionMapper.class)
public interface CertificateStore {

    /** A fact that a certificate is for. */
    record Completed(long activityId, long personId, long pathId, Instant at) {}

    // Showing

    default Optional<Certificate> byNumber(CertificateNumber number) {
        return find(Optional.of(number.symbols()), Optional.empty()).stream().findFirst();
    }

    /** Those of a person under the numbers that count today, the latest first. */
    default List<Certificate> of(long personId) {
        return find(Optional.empty(), Optional.of(personId));
    }

    @SqlQuery("certificates/certificates.sql")
    List<Certificate> find(Optional<String> number, Optional<Long> personId);

    // Issuing

    @SqlQuery("SELECT id FROM certificate_edition WHERE path_id = :pathId AND digest = :digest")
    Optional<Long> editionId(long pathId, byte[] digest);

    /** Empty when it is there already. */
    @SqlUpdate(
            """
            INSERT INTO certificate_edition (path_id, digest, words, since)
            VALUES (:pathId, :digest, :words, :at)
                ON DUPLICATE KEY UPDATE id = certificate_edition.id
            """)
    @GetGeneratedKeys
    Optional<Long> insertEdition(long pathId, byte[] digest, String words, Instant at);

    /** Of rows of person, path and time; who has one keeps it. */
    @SqlUpdate("certificates/insert.sql")
    void insertAll(String rows);

    /** Of rows of person, path, number and edition: to those to whom nothing was issued yet. */
    @SqlUpdate("certificates/issue.sql")
    void issueAll(String rows, Instant at);

    /** False when another has taken its place already. */
    @SqlUpdate(
            """
            UPDATE certificate_issue
               SET replaced_at = :at
             WHERE number = :number
               AND standing = 1
            """)
    boolean replace(String number, Instant at);

    /** In the words of the one before, to the name that the holder has today. */
    @SqlUpdate(
            """
            INSERT INTO certificate_issue (number, certificate_id, edition_id, given_name, family_name, issued_at)
            SELECT :number, i.certificate_id, i.edition_id, p.given_name, p.family_name, :at
              FROM certificate_issue i
              JOIN certificate c ON c.id = i.certificate_id
              JOIN person p      ON p.id = c.person_id
             WHERE i.number = :before
            """)
    void issueAgain(String number, String before, Instant at);

    /** Completed paths without a certificate, but for what is still to be told. */
    @SqlQuery("certificates/missing.sql")
    List<Completed> missing(long afterActivityId, int atMost);

    // Revoking

    /** False when a revocation is in force already. */
    @SqlUpdate(
            """
            INSERT INTO certificate_revocation (certificate_id, reason, withdrawal_id, revoked_by, revoked_at)
            VALUES (:certificateId, :reason, :withdrawalId, :by, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean revoke(
            long certificateId, long by, String reason, Optional<Long> withdrawalId, Instant at);

    /** False when none is in force. */
    @SqlUpdate(
            """
            UPDATE certificate_revocation
               SET undone_by = :by, undone_at = :at
             WHERE certificate_id = :certificateId
               AND in_force = 1
            """)
    boolean undoRevocation(long certificateId, long by, Instant at);

    /**
     * Numbers of a path's certificates that are not revoked, of who completed it before a
     * withdrawal; not of those that were revoked with it once, and restored by hand.
     */
    @SqlQuery(
            """
            SELECT i.number AS symbols
              FROM certificate c
              JOIN certificate_issue i           ON i.certificate_id = c.id AND i.standing = 1
              LEFT JOIN certificate_revocation r ON r.certificate_id = c.id AND r.in_force = 1
              LEFT JOIN certificate_revocation w ON w.certificate_id = c.id AND w.withdrawal_id = :withdrawalId
             WHERE c.path_id = :pathId
               AND c.completed_at \\< :before
               AND r.id IS NULL
               AND w.id IS NULL
             ORDER BY c.id
             LIMIT :atMost
            """)
    List<CertificateNumber> unrevoked(long pathId, Instant before, long withdrawalId, int atMost);

    /** Numbers of certificates that are revoked with a withdrawal. */
    @SqlQuery(
            """
            SELECT i.number AS symbols
              FROM certificate_revocation r
              JOIN certificate_issue i ON i.certificate_id = r.certificate_id AND i.standing = 1
             WHERE r.withdrawal_id = :withdrawalId
               AND r.in_force = 1
             ORDER BY r.certificate_id
             LIMIT :atMost
            """)
    List<CertificateNumber> revokedWith(long withdrawalId, int atMost);

    // Forgetting

    @SqlUpdate(
            """
            DELETE r
              FROM certificate_revocation r
              JOIN certificate c ON c.id = r.certificate_id
             WHERE c.person_id = :personId
            """)
    void forgetRevocations(long personId);

    @SqlUpdate(
            """
            DELETE i
              FROM certificate_issue i
              JOIN certificate c ON c.id = i.certificate_id
             WHERE c.person_id = :personId
            """)
    void forgetIssues(long personId);

    @SqlUpdate("UPDATE certificate SET erased_at = :at WHERE person_id = :personId")
    void close(long personId, Instant at);
}
