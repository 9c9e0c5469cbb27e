package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Pieces as though editors had published for years. */
public interface NewsroomStore {

    @SqlQuery("SELECT COUNT(*) FROM content_item")
    int pieces();

    @SqlQuery("SELECT COALESCE(MAX(id), 0) FROM content_item")
    long lastId();

    /** A third of them are for a country. */
    @SqlUpdate(
            """
            INSERT INTO content_item (id, format, topic_id, author_id, minutes, published_at, created_at, limited)
            SELECT r.id, ELT(1 + r.id % 4, 'ARTICLE', 'VIDEO', 'TESTIMONIAL', 'EXPERTISE'), o.id, p.id, 3, r.at, r.at,
                   r.id % 3 = 0
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     id BIGINT UNSIGNED PATH '$[0]',
                     at DATETIME(6)     PATH '$[1]')) r
              JOIN person p ON p.email = 'editor@relais.example'
              LEFT JOIN topic o ON o.position = r.id % 10
            """)
    void insertItems(String rows);

    /** Those from this one on that are not for everyone are for one country after the other. */
    @SqlUpdate("bench/audiences.sql")
    void limit(long from);

    @SqlUpdate(
            """
            INSERT INTO content_text (item_id, language, title, summary, body)
            SELECT r.id, r.language, r.title, r.summary, r.body
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     id       BIGINT UNSIGNED PATH '$[0]',
                     language CHAR(2)         PATH '$[1]',
                     title    VARCHAR(300)    PATH '$[2]',
                     summary  VARCHAR(600)    PATH '$[3]',
                     body     VARCHAR(8000)   PATH '$[4]')) r
            """)
    void insertTexts(String rows);

    /** A word that is about so often in pieces, or as often as any. */
    @SqlQuery(
            """
            SELECT word
              FROM search_word
             WHERE kind = 'PIECES'
               AND spelling IS NOT NULL
               AND entries <= :entries
               AND CHAR_LENGTH(word) > 7
             ORDER BY entries DESC, word
             LIMIT 1
            """)
    String wordOf(int entries);
}
