package relais.proposals;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom proposals name beside their author. */
public interface CreditStore {

    @SqlQuery(
            """
            SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
                   c.declined_at IS NOT NULL AS declined
              FROM proposal_credit c
              JOIN person p ON p.id = c.person_id AND p.deactivated_at IS NULL
              JOIN unit u   ON u.id = p.unit_id
             WHERE c.proposal_id = :proposalId
             ORDER BY p.family_name, p.given_name, p.id
            """)
    List<ProposalCredit> of(long proposalId);

    /** In the order in which people are locked. */
    @SqlQuery(
            """
            SELECT person_id
              FROM proposal_credit
             WHERE proposal_id = :proposalId
               AND declined_at IS NULL
             ORDER BY person_id
            """)
    List<Long> named(long proposalId);

    /** What names somebody, the latest first. */
    @SqlQuery("proposals/naming.sql")
    List<ProposalLine> naming(long personId, int atMost);

    @SqlQuery(
            """
            SELECT declined_at IS NOT NULL
              FROM proposal_credit
             WHERE proposal_id = :proposalId
               AND person_id = :personId
            """)
    Optional<Boolean> hasDeclined(long proposalId, long personId);

    /** But for those who declined: that is remembered. */
    @SqlUpdate(
            """
            DELETE FROM proposal_credit
             WHERE proposal_id = :proposalId
               AND declined_at IS NULL
               AND person_id NOT IN (<people>)
            """)
    void keepOnly(
            long proposalId,
            @BindList(onEmpty = EmptyHandling.NULL_STRING) Collection<Long> people);

    @SqlBatch(
            """
            INSERT INTO proposal_credit (proposal_id, person_id)
            VALUES (:proposalId, :people)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    void name(long proposalId, Collection<Long> people);

    @SqlUpdate(
            """
            UPDATE proposal_credit
               SET declined_at = :at
             WHERE proposal_id = :proposalId
               AND person_id = :personId
               AND declined_at IS NULL
            """)
    boolean decline(long proposalId, long personId, Instant at);

    @SqlUpdate(
            """
            UPDATE proposal_credit
               SET declined_at = NULL
             WHERE proposal_id = :proposalId
               AND person_id = :personId
               AND declined_at IS NOT NULL
            """)
    boolean agree(long proposalId, long personId);

    @SqlUpdate("DELETE FROM proposal_credit WHERE proposal_id = :proposalId")
    void forget(long proposalId);

    @SqlUpdate("DELETE FROM proposal_credit WHERE person_id = :personId")
    void forgetPerson(long personId);
}
