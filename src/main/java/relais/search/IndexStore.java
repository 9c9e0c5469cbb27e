package relais.search;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The index, as it is kept. */
public interface IndexStore {

    /** Something that is to be read anew. */
    record Due(long id, Findable kind, long subjectId) {}

    /** Until the transaction ends nobody else changes the index. */
    @SqlQuery("SELECT id FROM search_turn FOR UPDATE")
    int takeTurn();

    /** What somebody is just writing down is passed over. */
    @SqlQuery(
            "SELECT id, kind, subject_id FROM search_due ORDER BY id LIMIT :atMost FOR UPDATE SKIP"
                    + " LOCKED")
    List<Due> due(int atMost);

    @SqlUpdate(
            """
            DELETE d
              FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN search_due d ON d.id = k.id
            """)
    void done(String ids);

    @SqlQuery("search/pieces_sources.sql")
    List<Source> pieces(@BindList Collection<Long> ids);

    @SqlQuery("search/modules_sources.sql")
    List<Source> modules(@BindList Collection<Long> ids);

    @SqlQuery("search/paths_sources.sql")
    List<Source> paths(@BindList Collection<Long> ids);

    @SqlQuery("search/guide_sources.sql")
    List<Source> guide(@BindList Collection<Long> ids);

    @SqlQuery("search/spaces_sources.sql")
    List<Source> spaces(@BindList Collection<Long> ids);

    @SqlQuery("search/threads_sources.sql")
    List<Source> threads(@BindList Collection<Long> ids);

    @SqlQuery(
            """
            SELECT kind, subject_id, dated_at, title_words, words
              FROM search_entry
             WHERE kind = :kind
               AND subject_id IN (<ids>)
            """)
    List<Entry> entries(Findable kind, @BindList Collection<Long> ids);

    /** By subject. */
    default Map<Long, Entry> kept(Findable kind, Collection<Long> ids) {
        return entries(kind, ids).stream().collect(Collectors.toMap(Entry::subjectId, it -> it));
    }

    /** Nothing is touched where nothing is different: a row of the full text is dear. */
    @SqlUpdate(
            """
            INSERT INTO search_entry (kind, subject_id, dated_at, title_words, words)
            SELECT e.kind, e.subject_id, e.dated_at, e.title_words, e.words
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     kind        VARCHAR(10)     PATH '$[0]',
                     subject_id  BIGINT UNSIGNED PATH '$[1]',
                     dated_at    DATETIME(6)     PATH '$[2]',
                     title_words TEXT            PATH '$[3]',
                     words       MEDIUMTEXT      PATH '$[4]')) e
                ON DUPLICATE KEY UPDATE dated_at    = VALUE(dated_at),
                                        title_words = VALUE(title_words),
                                        words       = VALUE(words)
            """)
    void put(String rows);

    @SqlUpdate("DELETE FROM search_entry WHERE kind = :kind AND subject_id IN (<ids>)")
    void remove(Findable kind, @BindList Collection<Long> ids);

    /** Adds to what is counted; in the order of keys. */
    @SqlUpdate("search/count.sql")
    void count(String rows);

    // Words that are nearly the same

    @SqlQuery("SELECT DISTINCT word FROM search_word WHERE NOT near LIMIT :atMost")
    List<String> alone(int atMost);

    @SqlUpdate(
            """
            INSERT INTO search_near (variant, word)
            SELECT v.variant, v.word
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     variant VARCHAR(100) PATH '$[0]',
                     word    VARCHAR(100) PATH '$[1]')) v
                ON DUPLICATE KEY UPDATE word = VALUE(word)
            """)
    void insertNear(String rows);

    @SqlUpdate("UPDATE search_word SET near = TRUE WHERE word IN (<words>)")
    void settled(@BindList Collection<String> words);

    /** Names of those who work here. */
    @SqlUpdate("search/names.sql")
    void countNames();

    /** What is in nobody's name any more is forgotten. */
    @SqlUpdate(
            """
            DELETE w
              FROM search_word w
             WHERE w.kind = 'PEOPLE'
               AND NOT EXISTS (SELECT 1
                                 FROM person_word n
                                 JOIN person p ON p.id = n.person_id AND p.deactivated_at IS NULL
                                WHERE n.word = w.word)
            """)
    void forgetNames();

    @SqlUpdate("DELETE FROM search_word WHERE entries = 0")
    void forgetWords();

    @SqlUpdate(
            """
            DELETE n
              FROM search_near n
             WHERE NOT EXISTS (SELECT 1 FROM search_word w WHERE w.word = n.word)
            """)
    void forgetNear();

    // Audit

    /** Those after this one that are there, or are in the index. */
    @SqlQuery("search/subjects.sql")
    List<Long> subjects(Findable kind, long after, int atMost);

    /** Those of which something has to be read anew. */
    @SqlQuery("SELECT subject_id FROM search_due WHERE kind = :kind")
    List<Long> waiting(Findable kind);

    @SqlUpdate(
            """
            INSERT INTO search_due (kind, subject_id)
            SELECT :kind, k.id
              FROM JSON_TABLE(:ids, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
            """)
    void readAnew(Findable kind, String ids);

    /** How often a word is. */
    record Often(String word, int entries, int titled) {}

    @SqlQuery(
            """
            SELECT word, entries, titled
              FROM search_word
             WHERE kind = :kind
               AND (entries <> 0 OR titled <> 0)
            """)
    List<Often> often(Findable kind);
}
