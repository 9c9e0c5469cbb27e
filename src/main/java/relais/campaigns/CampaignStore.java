package relais.campaigns;

import org.jdbi.v3.sqlobject.config.RegisterColumnMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.feed.Audience;
import relais.feed.AudienceMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Campaigns as editors make them, and as they are read. */
@RegisterColumnMapper(AudienceMapper.class)
public interface CampaignStore {

    /** A piece in its place. */
    record Placed(int position, CampaignPiece piece) {}

    @SqlQuery("SELECT * FROM campaign_told WHERE id = :id")
    Optional<Campaign> campaign(long id);

    /** Drafts among them, the latest to end first. */
    @SqlQuery("SELECT * FROM campaign_told ORDER BY ends_on DESC, id DESC LIMIT :atMost")
    List<Campaign> all(int atMost);

    /** Those that were published, the latest to end first. */
    @SqlQuery(
            """
            SELECT *
              FROM campaign_told
             WHERE published_at IS NOT NULL
             ORDER BY ends_on DESC, id DESC
             LIMIT :atMost
            """)
    List<Campaign> published(int atMost);

    /** Without those that this person put away from their hub. */
    @SqlQuery("campaigns/running.sql")
    List<Campaign> running(Optional<Long> personId, LocalDate today, int atMost);

    @SqlQuery(
            """
            SELECT item_id, line_fr, line_en
              FROM campaign_piece
             WHERE campaign_id = :id
             ORDER BY position, item_id
            """)
    List<CampaignPiece> pieces(long id);

    // Writing

    /** Empty when this form was sent before. */
    @SqlUpdate(
            """
            INSERT INTO campaign (once_key, title_fr, purpose_fr, title_en, purpose_en, starts_on, ends_on, counts, goal,
                                  made_by, made_at)
            VALUES (:onceKey, :d.titleFr, :d.purposeFr, :d.titleEn, :d.purposeEn, :d.startsOn, :d.endsOn, :d.counts, :d.goal,
                    :by, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(
            String onceKey, @BindMethods("d") CampaignDraft draft, long by, Instant at);

    @SqlUpdate("INSERT INTO campaign_progress (campaign_id) VALUES (:id)")
    void begin(long id);

    @SqlQuery("SELECT id FROM campaign WHERE made_by = :by AND once_key = :onceKey")
    long idByKey(long by, String onceKey);

    /** False when it is not what was seen any more, or over. */
    @SqlUpdate(
            """
            UPDATE campaign
               SET title_fr = :d.titleFr, purpose_fr = :d.purposeFr, title_en = :d.titleEn, purpose_en = :d.purposeEn,
                   starts_on = :d.startsOn, ends_on = :d.endsOn, counts = :d.counts, goal = :d.goal,
                   revision = revision + 1
             WHERE id = :id
               AND revision = :seen
               AND ended_on IS NULL
               AND (published_at IS NULL OR ends_on >= :today)
            """)
    boolean change(long id, int seen, @BindMethods("d") CampaignDraft draft, LocalDate today);

    @SqlUpdate("DELETE FROM campaign_audience WHERE campaign_id = :id")
    void forgetAudience(long id);

    @SqlUpdate("DELETE FROM campaign_piece WHERE campaign_id = :id")
    void forgetPieces(long id);

    @SqlBatch(
            """
            INSERT INTO campaign_audience (campaign_id, kind, value)
            VALUES (:id, :kind, :value)
            """)
    void insertAudience(long id, @BindMethods Collection<Audience.Row> rows);

    @SqlBatch(
            """
            INSERT INTO campaign_piece (campaign_id, item_id, position, line_fr, line_en)
            VALUES (:id, :it.piece.itemId, :it.position, :it.piece.lineFr, :it.piece.lineEn)
            """)
    void insertPieces(long id, @BindMethods("it") Collection<Placed> pieces);

    /** False when somebody changed or published it meanwhile. */
    @SqlUpdate(
            """
            UPDATE campaign
               SET published_at = :at, published_by = :by, revision = revision + 1
             WHERE id = :id
               AND revision = :seen
               AND published_at IS NULL
            """)
    boolean publish(long id, int seen, long by, Instant at);

    /** False when it has begun. */
    @SqlUpdate(
            """
            UPDATE campaign
               SET published_at = NULL, published_by = NULL, revision = revision + 1
             WHERE id = :id
               AND published_at IS NOT NULL
               AND starts_on > :today
            """)
    boolean takeBack(long id, LocalDate today);

    /** False when it does not run. */
    @SqlUpdate(
            """
            UPDATE campaign
               SET ended_on = :today, ended_by = :by, ended_fr = :french, ended_en = :english, revision = revision + 1
             WHERE id = :id
               AND published_at IS NOT NULL
               AND ended_on IS NULL
               AND starts_on <= :today
               AND ends_on >= :today
            """)
    boolean end(long id, LocalDate today, long by, String french, String english);

    /** Held until the transaction ends; empty when it was published. */
    @SqlQuery("SELECT id FROM campaign WHERE id = :id AND published_at IS NULL FOR UPDATE")
    Optional<Long> holdDraft(long id);

    @SqlUpdate("DELETE FROM campaign_progress WHERE campaign_id = :id")
    void forgetProgress(long id);

    @SqlUpdate("DELETE FROM campaign WHERE id = :id AND published_at IS NULL")
    void discard(long id);
}
