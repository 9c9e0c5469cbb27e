package relais.demo;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the demo finds in a database that has its starter content, and the few things it mends. */
public interface DemoStore {

    /**
     * @param own written in the company
     * @param languages with commas
     */
    record Item(
            long id, Instant publishedAt, Optional<Long> topicId, boolean own, String languages) {}

    /** A badge that people give; or one part of the rule by which one of its levels comes. */
    record Badge(
            long id,
            String slug,
            Optional<Integer> validity,
            int level,
            Optional<Long> ruleId,
            Optional<String> ruleAction,
            Optional<Integer> ruleCount) {}

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM unit)")
    boolean hasPeople();

    @SqlQuery("SELECT id FROM person WHERE email IN (<emails>) ORDER BY id")
    List<Long> demoAccounts(@BindList List<String> emails);

    /** The order of numbers differs from day to day; that of dates and titles does not. */
    @SqlQuery(
            """
            SELECT i.id, i.published_at, i.topic_id, i.author_id IS NOT NULL AS own,
                   GROUP_CONCAT(t.language ORDER BY t.language) AS languages
              FROM content_item i
              JOIN content_text t ON t.item_id = i.id
             GROUP BY i.id, i.published_at, i.topic_id, i.author_id
             ORDER BY i.published_at, MIN(t.title)
            """)
    List<Item> items();

    @SqlQuery("SELECT id FROM topic ORDER BY position, id")
    List<Long> topics();

    @SqlUpdate(
            """
            UPDATE newsletter_issue
               SET leaves_on = :leavesOn, released_at = :releasedAt, released_by = :by, begun_at = :begunAt,
                   enlisted_at = :begunAt, closed_at = :closedAt, sent = :sent, refused = :refused
             WHERE id = :id
            """)
    void newsletterHasLeft(
            long id,
            LocalDate leavesOn,
            long by,
            Instant releasedAt,
            Instant begunAt,
            Instant closedAt,
            int sent,
            int refused);

    @SqlQuery("SELECT id FROM charter ORDER BY version DESC LIMIT 1")
    long charter();

    @SqlUpdate("UPDATE charter SET published_at = :at WHERE id = :id")
    void publishCharter(long id, Instant at);

    @SqlQuery("SELECT id FROM training_lesson WHERE module_id = :module ORDER BY position, id")
    List<Long> lessons(long module);

    /** The starter's rules are such that all their parts are needed, and counted for ever. */
    @SqlQuery(
            """
            SELECT b.id, b.slug, b.validity_months AS validity, COALESCE(r.level, 1) AS level, r.id AS rule_id,
                   p.action AS rule_action, p.n AS rule_count
              FROM badge b
              LEFT JOIN badge_rule r      ON r.badge_id = b.id AND r.in_force = 1
              LEFT JOIN badge_rule_part p ON p.rule_id = r.id
             ORDER BY b.id, r.level, p.part
            """)
    List<Badge> badges();

    /** Brings press watch up to today: its files have dates of their own. */
    @SqlUpdate(
            """
            UPDATE content_item
               SET published_at = TIMESTAMPADD(DAY, :days, published_at)
             WHERE source_id IS NOT NULL
            """)
    void shiftPress(long days);

    @SqlUpdate("UPDATE press_story SET dated_at = TIMESTAMPADD(DAY, :days, dated_at)")
    void shiftStories(long days);

    @SqlQuery("SELECT MAX(published_at) FROM content_item WHERE source_id IS NOT NULL")
    Optional<Instant> latestPress();

    @SqlUpdate(
            """
            INSERT INTO content_item (format, topic_id, source_id, guid_hash, link, minutes, published_at, created_at)
            SELECT 'PRESS', t.id, s.id, UNHEX(SHA2(:link, 256)), :link, 1, :at, :at
              FROM feed_source s
              JOIN topic t ON t.slug = :topic
             WHERE s.address = CONCAT('file:', :source)
            """)
    void archive(String source, String topic, String link, Instant at);

    @SqlUpdate(
            """
            INSERT INTO content_text (item_id, language, title, summary, body)
            SELECT i.id, s.language, :title, :summary, ''
              FROM content_item i
              JOIN feed_source s ON s.id = i.source_id
             WHERE i.guid_hash = UNHEX(SHA2(:link, 256))
            """)
    void archiveText(String link, String title, String summary);

    /** The next member without a sponsor who has asked nobody. */
    @SqlUpdate(
            """
            INSERT INTO sponsor_looking (person_id, since, wish)
            SELECT p.id, :at, IF(p.language = 'fr', :fr, :en)
              FROM membership m
              JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
             WHERE NOT EXISTS (SELECT 1 FROM sponsorship s         WHERE s.protege_id = p.id)
               AND NOT EXISTS (SELECT 1 FROM champion c            WHERE c.person_id = p.id)
               AND NOT EXISTS (SELECT 1 FROM sponsorship_request r WHERE r.open_for = p.id)
             ORDER BY m.person_id
             LIMIT 1 OFFSET :skipped
            """)
    void look(int skipped, String en, String fr, Instant at);

    @SqlUpdate(
            """
            INSERT INTO spotlight (id, text_en, text_fr, starts_on, ends_on, asked_by, asked_at, once_key)
            VALUES (:id, :textEn, :textFr, :startsOn, :endsOn, :askedBy, :at, :onceKey)
            """)
    void spotlight(
            long id,
            String textEn,
            String textFr,
            LocalDate startsOn,
            LocalDate endsOn,
            long askedBy,
            Instant at,
            String onceKey);

    // What HR has offered

    /** Somebody who was offered something. */
    record Addressee(int id, String language) {}

    @SqlUpdate(
            """
            INSERT INTO offer (id, path_id, note, made_by, made_at, once_key, confirmed_at, finished_at)
            SELECT :id, id, :note, :by, :at, 'demo', :at, :at
              FROM training_path
             WHERE slug = :path
            """)
    void offer(long id, String path, String note, long by, Instant at);

    /** To the first of them, and to others who are in and read this language; never to one. */
    @SqlUpdate(
            """
            INSERT INTO offer_line (offer_id, line, text, person_id, outcome)
            SELECT :offerId, ROW_NUMBER() OVER (ORDER BY p.id <> :first, p.id), p.email, p.id, 'OFFERED'
              FROM person p
              JOIN membership m ON m.person_id = p.id
             WHERE p.deactivated_at IS NULL
               AND p.id <> :never
               AND (p.id = :first OR p.language = :language)
             ORDER BY p.id <> :first, p.id
             LIMIT :atMost
            """)
    void offerTo(long offerId, long first, long never, String language, int atMost);

    @SqlUpdate(
            """
            INSERT INTO offer_made (person_id, path_id, offer_id, closed_at, completed_at)
            SELECT l.person_id, o.path_id, o.id, GREATEST(c.completed_at, o.made_at), IF(c.completed_at > o.made_at, c.completed_at, NULL)
              FROM offer o
              JOIN offer_line l           ON l.offer_id = o.id
              LEFT JOIN path_completion c ON c.person_id = l.person_id AND c.path_id = o.path_id
             WHERE o.id = :offerId
            """)
    void makeOffer(long offerId);

    @SqlQuery(
            """
            SELECT p.id, p.language
              FROM offer_made m
              JOIN person p ON p.id = m.person_id
             WHERE m.offer_id = :offerId
               AND m.closed_at IS NULL
             ORDER BY p.id
            """)
    List<Addressee> offeredTo(long offerId);

    @SqlUpdate(
            """
            INSERT INTO spotlight_person (spotlight_id, person_id, agreed_at)
            VALUES (:spotlightId, :personId, :agreedAt)
            """)
    void light(long spotlightId, long personId, Instant agreedAt);

    /** Whose words these are, in whichever language. */
    @SqlQuery("SELECT id FROM content_comment WHERE words IN (<words>) ORDER BY id LIMIT 1")
    Optional<Long> commentThatSays(@BindList Collection<String> words);

    /** Numbers by address. */
    @SqlQuery("SELECT slug, id FROM space")
    @KeyColumn("slug")
    @ValueColumn("id")
    Map<String, Long> spaces();

    @SqlUpdate(
            """
            INSERT INTO link_day (link_id, day, clicks, people)
            VALUES (:linkId, :day, :clicks, :people)
            """)
    void opened(long linkId, LocalDate day, int clicks, int people);

    /** A thread and its first post name each other: the second name is written last. */
    @SqlUpdate(
            """
            UPDATE space_thread t
               SET opening_id = (SELECT MIN(p.id) FROM space_post p WHERE p.thread_id = t.id)
             WHERE opening_id IS NULL
            """)
    void openThreads();
}
