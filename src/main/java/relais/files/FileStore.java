package relais.files;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Large content, part by part. */
public interface FileStore {

    @SqlUpdate("INSERT INTO stored_file (begun_at) VALUES (:at)")
    @GetGeneratedKeys
    long begin(Instant at);

    @SqlUpdate(
            """
            INSERT INTO stored_file_part (file_id, number, content)
            VALUES (:fileId, :number, :content)
            """)
    void insertPart(long fileId, int number, byte[] content);

    @SqlUpdate("UPDATE stored_file SET size = :size, sha256 = :sha256 WHERE id = :id")
    void finish(long id, long size, byte[] sha256);

    /** False where it is not there, or not whole, or kept already. */
    @SqlUpdate(
            """
            UPDATE stored_file
               SET kept_at = :at
             WHERE id = :id
               AND size IS NOT NULL
               AND kept_at IS NULL
            """)
    boolean keep(long id, Instant at);

    @SqlQuery("SELECT id, size, sha256 FROM stored_file WHERE id = :id AND size IS NOT NULL")
    Optional<StoredFile> find(long id);

    /**
     * So many bytes of a part.
     *
     * @param from from 1
     */
    @SqlQuery(
            """
            SELECT SUBSTRING(content, :from, :length)
              FROM stored_file_part
             WHERE file_id = :fileId
               AND number = :number
            """)
    Optional<byte[]> part(long fileId, int number, int from, int length);

    @SqlUpdate("DELETE FROM stored_file WHERE id = :id")
    void delete(long id);

    @SqlQuery("SELECT id FROM stored_file WHERE kept_at IS NULL AND begun_at < :before")
    List<Long> forgotten(Instant before);

    /** Unless somebody has kept it meanwhile. */
    @SqlUpdate("DELETE FROM stored_file WHERE id = :id AND kept_at IS NULL")
    void sweep(long id);
}
