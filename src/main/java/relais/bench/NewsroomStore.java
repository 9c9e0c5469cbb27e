package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Pieces as though editors had published for years. */
public interface NewsroomStore {

    @SqlQuery("SELECT COUNT(*) FROM content_item")
    int pieces();

    @SqlQuery("SELECT COALESCE(MAX(id), 0) FROM content_item")
    long lastId();

    @SqlUpdate(
            """
            INSERT INTO content_item (id, format, author_id, minutes, published_at, created_at)
            SELECT r.id, 'ARTICLE', p.id, 3, r.at, r.at
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     id BIGINT UNSIGNED PATH '$[0]',
                     at DATETIME(6)     PATH '$[1]')) r
              JOIN person p ON p.email = 'editor@relais.example'
            """)
    void insertItems(String rows);

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
