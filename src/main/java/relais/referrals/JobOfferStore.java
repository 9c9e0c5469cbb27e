package relais.referrals;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Job offers. */
public interface JobOfferStore {

    @SqlQuery("SELECT * FROM job_offer_shown WHERE item_id = :itemId")
    Optional<JobOffer> offer(long itemId);

    @SqlQuery("SELECT * FROM job_offer_shown WHERE item_id IN (<ids>)")
    List<JobOffer> offers(@BindList Collection<Long> ids);

    @SqlQuery("referrals/offers_reached.sql")
    List<JobOffer> reached(long readerId, int atMost);

    /** False when this piece has an offer already. */
    @SqlUpdate(
            """
            INSERT INTO job_offer (item_id, reference, place, country, unit_id, apply_link, closes_on, made_by, made_at)
            VALUES (:itemId, :reference, :place, :country, :unitId, :applyLink, :closesOn, :by, :at)
                ON DUPLICATE KEY UPDATE item_id = item_id
            """)
    boolean insert(long itemId, @BindMethods JobOfferDraft draft, long unitId, long by, Instant at);

    /** False when it is not what was seen any more. */
    @SqlUpdate(
            """
            UPDATE job_offer
               SET reference = :reference, place = :place, country = :country, unit_id = :unitId,
                   apply_link = :applyLink, closes_on = :closesOn, revision = revision + 1
             WHERE item_id = :itemId
               AND revision = :seen
            """)
    boolean change(long itemId, int seen, @BindMethods JobOfferDraft draft, long unitId);

    /** False when it had ended before. */
    @SqlUpdate(
            """
            UPDATE job_offer
               SET ending = :ending, ended_at = :at, ended_by = :by, revision = revision + 1
             WHERE item_id = :itemId
               AND ended_at IS NULL
            """)
    boolean end(long itemId, Ending ending, long by, Instant at);

    /** False when it had not ended. */
    @SqlUpdate(
            """
            UPDATE job_offer
               SET ending = NULL, ended_at = NULL, ended_by = NULL, revision = revision + 1
             WHERE item_id = :itemId
               AND ended_at IS NOT NULL
            """)
    boolean reopen(long itemId);

    @SqlQuery("referrals/figures.sql")
    List<OfferFigures> figures(@BindList Collection<Long> ids);
}
