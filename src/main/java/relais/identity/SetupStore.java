package relais.identity;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The first rows of an empty portal. */
public interface SetupStore {

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM role_grant WHERE role = 'ADMIN')")
    boolean hasAdministrator();

    @SqlUpdate("INSERT INTO setup_code (code_hash, created_at) VALUES (:codeHash, :now)")
    void addCode(byte[] codeHash, Instant now);

    @SqlUpdate("DELETE FROM setup_code WHERE created_at < :before")
    void dropCodes(Instant before);

    @SqlQuery("SELECT EXISTS (SELECT 1 FROM setup_code WHERE code_hash = :codeHash)")
    boolean hasCode(byte[] codeHash);

    /** All codes, in one order, held until the transaction ends: who holds them sets up, alone. */
    @SqlQuery("SELECT code_hash FROM setup_code ORDER BY code_hash FOR UPDATE")
    List<byte[]> lockCodes();

    @SqlUpdate("DELETE FROM setup_code")
    void dropCodes();

    @SqlUpdate("INSERT INTO unit (code, name, path) VALUES (:code, :name, '/')")
    @GetGeneratedKeys
    long addUnit(String code, String name);

    @SqlUpdate("UPDATE unit SET path = CONCAT('/', id, '/') WHERE id = :unitId")
    void rootUnit(long unitId);

    @SqlQuery("SELECT id FROM unit WHERE code = :code")
    Optional<Long> unit(String code);

    @SqlUpdate(
            """
            INSERT INTO person (handle, email, given_name, family_name, unit_id, country, language, zone, created_at)
            VALUES (:handle, :email, :givenName, :familyName, :unitId, :country, :language, :zone, :now)
            """)
    @GetGeneratedKeys
    long addPerson(
            String handle,
            String email,
            String givenName,
            String familyName,
            long unitId,
            String country,
            String language,
            String zone,
            Instant now);

    @SqlBatch(
            """
            INSERT INTO person_word (word, person_id, beginnings)
            VALUES (:word, :personId, :beginnings)
            """)
    void addWords(long personId, int beginnings, List<String> word);
}
