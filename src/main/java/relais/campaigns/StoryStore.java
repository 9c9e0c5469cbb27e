package relais.campaigns;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Posts that belong to campaigns, how far they bring them, and who would rather not see which. */
public interface StoryStore {

    @SqlQuery("SELECT campaign_id FROM campaign_story WHERE post_id = :postId")
    Optional<Long> campaignOf(long postId);

    /** In place of the campaign to which the post belonged before. */
    @SqlUpdate(
            """
            INSERT INTO campaign_story (post_id, campaign_id, person_id, country, posted_on, own_voice, company, joined_at)
            VALUES (:postId, :campaignId, :personId, :country, :postedOn, :ownVoice, :company, :at)
                ON DUPLICATE KEY UPDATE campaign_id = :campaignId, country = :country, posted_on = :postedOn,
                                        own_voice = :ownVoice, company = :company, joined_at = :at
            """)
    void join(
            long postId,
            long campaignId,
            long personId,
            String country,
            LocalDate postedOn,
            boolean ownVoice,
            boolean company,
            Instant at);

    @SqlUpdate(
            """
            UPDATE campaign_story
               SET posted_on = :postedOn, own_voice = :ownVoice, company = :company
             WHERE post_id = :postId
            """)
    void change(long postId, LocalDate postedOn, boolean ownVoice, boolean company);

    /** False when it is not theirs, or in another one. */
    @SqlUpdate(
            """
            DELETE FROM campaign_story
             WHERE post_id = :postId
               AND campaign_id = :campaignId
               AND person_id = :personId
            """)
    boolean leave(long postId, long campaignId, long personId);

    @SqlUpdate("DELETE FROM campaign_story WHERE post_id = :postId")
    void forget(long postId);

    @SqlQuery("campaigns/mine.sql")
    List<Story> mine(long id, long personId);

    /** All posts of somebody that belong to a campaign. */
    @SqlQuery("SELECT post_id FROM campaign_story WHERE person_id = :personId")
    List<Long> postsOf(long personId);

    @SqlQuery(
            """
            SELECT post_id
              FROM campaign_story
             WHERE campaign_id = :id
             ORDER BY posted_on DESC, post_id DESC
             LIMIT :atMost
            """)
    List<Long> latest(long id, int atMost);

    // Counting

    /** Whoever counts the same campaign waits from here to the end of the transaction. */
    @SqlQuery("SELECT campaign_id FROM campaign_progress WHERE campaign_id = :id FOR UPDATE")
    Optional<Long> hold(long id);

    @SqlQuery("campaigns/count.sql")
    Progress count(long id);

    @SqlUpdate(
            """
            UPDATE campaign_progress
               SET acts = :p.acts, people = :p.people, countries = :p.countries
             WHERE campaign_id = :id
            """)
    void keep(long id, @BindMethods("p") Progress progress);

    @SqlQuery("campaigns/differences.sql")
    long differences();

    @SqlQuery("SELECT id FROM campaign ORDER BY id")
    List<Long> campaigns();

    @SqlQuery("campaigns/by_week.sql")
    List<WeekFigure> byWeek(long id, int smallest);

    @SqlQuery("campaigns/by_country.sql")
    List<CountryFigure> byCountry(long id, int smallest);

    // Hubs

    @SqlUpdate(
            """
            INSERT INTO campaign_hidden (person_id, campaign_id, hidden_at)
            VALUES (:personId, :id, :at)
                ON DUPLICATE KEY UPDATE person_id = person_id
            """)
    void hide(long personId, long id, Instant at);

    @SqlUpdate("DELETE FROM campaign_hidden WHERE person_id = :personId AND campaign_id = :id")
    void show(long personId, long id);

    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1
                             FROM campaign_hidden
                            WHERE person_id = :personId
                              AND campaign_id = :id)
            """)
    boolean isHidden(long personId, long id);

    @SqlUpdate("DELETE FROM campaign_hidden WHERE person_id = :personId")
    void showAll(long personId);
}
