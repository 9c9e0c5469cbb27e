package relais.people;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What an import reads and writes, thousands of rows at a time. */
public interface DirectoryStore {

    /**
     * Somebody to be written: the entry, and what the portal adds to it. 0 stands for no manager.
     */
    record Written(
            long id,
            DirectoryEntry entry,
            String handle,
            long unitId,
            String language,
            long managerId,
            boolean left,
            Instant at) {}

    /** One word of somebody's name, and with which letters all of its words begin. */
    record Word(String word, long personId, int beginnings) {}

    /** Fails at once when another import holds it. */
    @SqlQuery("SELECT id FROM directory_import WHERE id = 1 FOR UPDATE NOWAIT")
    int hold();

    @SqlQuery("people/known.sql")
    @RegisterRowMapper(KnownPersonMapper.class)
    List<KnownPerson> known();

    @SqlQuery("SELECT id, code, name, parent_id, path FROM unit ORDER BY id")
    List<Unit> units();

    @SqlBatch(
            """
            INSERT INTO unit (code, name, path)
            VALUES (:code, :code, '')
                ON DUPLICATE KEY UPDATE id = id
            """)
    void createUnits(Collection<String> code);

    @SqlBatch(
            """
            UPDATE unit
               SET name = :name, parent_id = :parentId, path = :path
             WHERE id = :id
            """)
    void changeUnits(@BindMethods Collection<Unit> units);

    @SqlBatch(
            """
            INSERT INTO person (handle, employee_number, email, given_name, family_name, unit_id, country,
                                language, zone, job_family, job_title, manager_id, leader,
                                arrived_on, departs_on, deactivated_at, created_at)
            VALUES (:handle, NULLIF(:entry.number, ''), :entry.email, :entry.givenName,
                    :entry.familyName, :unitId, :entry.country, :language, :entry.zone,
                    :entry.jobFamily, :entry.jobTitle, NULLIF(:managerId, 0), :entry.leader,
                    :entry.arrivedOn, :entry.departsOn, IF(:left, :at, NULL), :at)
            """)
    @BatchChunkSize(1000)
    void create(@BindMethods Collection<Written> people);

    @SqlBatch(
            """
            UPDATE person
               SET employee_number = NULLIF(:entry.number, ''),
                   email           = :entry.email,
                   given_name      = :entry.givenName,
                   family_name     = :entry.familyName,
                   unit_id         = :unitId,
                   country         = :entry.country,
                   zone            = :entry.zone,
                   job_family      = :entry.jobFamily,
                   job_title       = :entry.jobTitle,
                   manager_id      = NULLIF(:managerId, 0),
                   leader          = :entry.leader,
                   arrived_on      = :entry.arrivedOn,
                   departs_on      = :entry.departsOn,
                   deactivated_at  = IF(:left, deactivated_at, NULL)
             WHERE id = :id
            """)
    void change(@BindMethods Collection<Written> people);

    @SqlUpdate("UPDATE person SET manager_id = :managerId WHERE id = :id")
    void lead(long id, long managerId);

    /** So that two people can exchange theirs. Nobody is ever written to there. */
    @SqlBatch("UPDATE person SET email = CONCAT(id, '@changing.invalid') WHERE id = :id")
    void freeEmails(Collection<Long> id);

    @SqlQuery("SELECT email, id FROM person WHERE email IN (<emails>)")
    @KeyColumn("email")
    @ValueColumn("id")
    Map<String, Long> idsByEmail(@BindList Collection<String> emails);

    @SqlBatch("DELETE FROM person_word WHERE person_id = :personId")
    void forgetWords(Collection<Long> personId);

    @SqlBatch(
            """
            INSERT INTO person_word (word, person_id, beginnings)
            VALUES (:word, :personId, :beginnings)
            """)
    void learnWords(@BindMethods Collection<Word> words);

    @SqlQuery(
            """
            SELECT id
              FROM person
             WHERE departs_on < :day
               AND deactivated_at IS NULL
             ORDER BY id
            """)
    List<Long> lastDayBefore(LocalDate day);

    @SqlUpdate("UPDATE person SET deactivated_at = :at WHERE id = :id AND deactivated_at IS NULL")
    void deactivate(long id, Instant at);
}
