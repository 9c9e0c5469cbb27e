package relais.programme;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.programme.WaveSaving.NameTaken;
import relais.programme.WaveSaving.Overtaken;
import relais.programme.WaveSaving.Saved;

import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Waves, and who is in which. */
public interface WaveStore {

    /** All, or one. */
    @SqlQuery("programme/waves.sql")
    List<Wave> waves(Optional<Long> waveId);

    record Named(long id, String name) {}

    @SqlQuery("SELECT id, name FROM wave ORDER BY opens_on DESC, id DESC")
    List<Named> names();

    @SqlQuery("programme/countries.sql")
    List<Wave.InCountry> countries(long waveId, int atMost);

    /** Empty when another wave is called so. */
    @SqlUpdate(
            """
            INSERT INTO wave (name, opens_on, created_at, created_by)
            VALUES (:name, :opensOn, :now, :by)
                ON DUPLICATE KEY UPDATE id = id
            """)
    @GetGeneratedKeys
    Optional<Long> insert(String name, LocalDate opensOn, long by, Instant now);

    /** False when somebody has changed it after the version that was seen. */
    @SqlUpdate(
            """
            UPDATE wave
               SET name = :name, opens_on = :opensOn, version = version + 1
             WHERE id = :id
               AND version = :seen
            """)
    boolean write(long id, int seen, String name, LocalDate opensOn);

    /** An update tells by an exception only that a name is taken. */
    default WaveSaving rewrite(long id, int seen, String name, LocalDate opensOn) {
        try {
            return write(id, seen, name, opensOn) ? new Saved(id) : new Overtaken();
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return new NameTaken();
            }
            throw e;
        }
    }

    /** Held until the transaction ends; empty where it was removed. */
    @SqlQuery("SELECT id FROM wave WHERE id = :waveId FOR UPDATE")
    Optional<Long> lock(long waveId);

    /** Whether a piece is for it, or a draft of one: both hold its number as text. */
    @SqlQuery(
            """
            SELECT EXISTS (SELECT 1 FROM content_audience WHERE kind = 'WAVE' AND value = :number)
                OR EXISTS (SELECT 1 FROM studio_piece WHERE JSON_CONTAINS(draft, :number, '$.waves'))
            """)
    boolean isMeant(String number);

    @SqlUpdate("DELETE FROM wave_person WHERE wave_id = :waveId")
    void forgetPeople(long waveId);

    @SqlUpdate("DELETE FROM wave WHERE id = :waveId")
    void delete(long waveId);

    // Who comes in

    record Figures(int newcomers, int here, int elsewhere) {}

    @SqlQuery("programme/part.sql")
    Figures count(
            long waveId,
            Optional<String> unitPath,
            Optional<String> country,
            Optional<String> family);

    /** How many came in. */
    @SqlUpdate("programme/add_part.sql")
    int addPart(
            long waveId,
            Optional<String> unitPath,
            Optional<String> country,
            Optional<String> family,
            Instant now);

    /** How many came in. */
    @SqlUpdate("programme/add_named.sql")
    int addNamed(long waveId, String people, Instant now);

    /** The waves of those of these people who are in one. */
    @SqlQuery(
            """
            SELECT e.person_id, e.wave_id
              FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
              JOIN wave_person e ON e.person_id = k.id
            """)
    @KeyColumn("person_id")
    @ValueColumn("wave_id")
    Map<Long, Long> wavesOf(String people);
}
