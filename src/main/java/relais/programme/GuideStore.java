package relais.programme;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** The copy of the guide, as the search reads it. */
public interface GuideStore {

    /** A page in one language, in its words alone. */
    record Text(String slug, String language, String title, String summary, String words) {}

    /** Until the transaction ends nobody else changes the copy. */
    @SqlQuery("SELECT id FROM guide_turn FOR UPDATE")
    int takeTurn();

    @SqlQuery(
            """
            SELECT p.slug, t.language, t.title, t.summary, t.words
              FROM guide_page p
              JOIN guide_text t ON t.page_id = p.id
            """)
    List<Text> texts();

    /** A page that is there is changed at this moment. */
    @SqlUpdate(
            """
            INSERT INTO guide_page (slug, changed_at)
            VALUES (:slug, :at)
                ON DUPLICATE KEY UPDATE changed_at = VALUE(changed_at)
            """)
    void put(String slug, Instant at);

    @SqlUpdate(
            """
            INSERT INTO guide_text (page_id, language, title, summary, words)
            SELECT id, :language, :title, :summary, :words
              FROM guide_page
             WHERE slug = :slug
            """)
    void insert(@BindMethods Text text);

    /** Not by a cascade of the page's key: that would not wake the triggers of the search. */
    @SqlUpdate(
            """
            DELETE t
              FROM guide_text t
              JOIN guide_page p ON p.id = t.page_id
             WHERE p.slug = :slug
            """)
    void forgetTexts(String slug);

    @SqlUpdate("DELETE FROM guide_page WHERE slug = :slug")
    void forget(String slug);
}
