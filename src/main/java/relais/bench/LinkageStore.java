package relais.bench;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** Links as though everybody had shared for years. */
public interface LinkageStore {

    @SqlQuery("SELECT COUNT(*) FROM tracked_link")
    int links();

    @SqlQuery("SELECT MAX(id) FROM person")
    long lastPerson();

    /** Of one person after the other, as far as there are any. */
    @SqlUpdate(
            """
            INSERT INTO tracked_link (code, person_id, network, target, target_hash, made_at)
            SELECT r.code, p.id, 'linkedin', CONCAT('https://blog.example/', r.code, '?utm_source=linkedin'),
                   UNHEX(SHA2(r.code, 256)), :at
              FROM JSON_TABLE(:rows, '$[*]' COLUMNS (
                     code   CHAR(13)        CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
                     person BIGINT UNSIGNED PATH '$[1]')) r
              JOIN person p ON p.id = r.person
            """)
    void insert(String rows, Instant at);

    @SqlQuery("SELECT code FROM tracked_link ORDER BY target_hash LIMIT :atMost")
    List<String> some(int atMost);

    @SqlQuery(
            """
            SELECT (SELECT COALESCE(SUM(clicks), 0) FROM link_day)
                   + (SELECT COALESCE(SUM(clicks), 0) FROM link_visit)
            """)
    long clicks();
}
