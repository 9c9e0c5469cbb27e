package relais.media;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was uploaded, without its content. */
public interface MediaStore {

    @SqlUpdate(
            """
            INSERT INTO medium (address, module_id, type, name, words, seconds, file_id, uploaded_at, uploaded_by, guarded)
            VALUES (:address, :moduleId, :type, :name, :words, :seconds, :fileId, :at, :by, :guarded)
            """)
    void insert(
            String address,
            Optional<Long> moduleId,
            Type type,
            String name,
            String words,
            Optional<Integer> seconds,
            long fileId,
            Instant at,
            long by,
            boolean guarded);

    @SqlQuery(
            """
            SELECT m.id, m.address, m.module_id, m.type, m.name, m.words, m.seconds, m.file_id, f.size, m.uploaded_at
              FROM medium m
              JOIN stored_file f ON f.id = m.file_id
             WHERE m.address = :address
               AND m.guarded = :guarded
            """)
    Optional<Medium> find(String address, boolean guarded);

    /** The latest first. */
    @SqlQuery(
            """
            SELECT m.id, m.address, m.module_id, m.type, m.name, m.words, m.seconds, m.file_id, f.size, m.uploaded_at
              FROM medium m
              JOIN stored_file f ON f.id = m.file_id
             WHERE m.address IN (<addresses>)
             ORDER BY m.uploaded_at DESC, m.id DESC
            """)
    List<Medium> all(@BindList Collection<String> addresses);

    /** The latest first. */
    @SqlQuery(
            """
            SELECT m.id, m.address, m.module_id, m.type, m.name, m.words, m.seconds, m.file_id, f.size, m.uploaded_at
              FROM medium m
              JOIN stored_file f ON f.id = m.file_id
             WHERE m.module_id = :moduleId
             ORDER BY m.uploaded_at DESC, m.id DESC
            """)
    List<Medium> of(long moduleId);

    /** Of what lies on the shelf of a module. */
    @SqlQuery(
            """
            SELECT m.id, m.address, m.module_id, m.type, m.name, m.words, m.seconds, m.file_id, f.size, m.uploaded_at
              FROM medium m
              JOIN stored_file f ON f.id = m.file_id
             WHERE m.uploaded_at < :before
               AND m.module_id IS NOT NULL
             ORDER BY m.id
            """)
    List<Medium> olderThan(Instant before);

    /** Of what is guarded. */
    @SqlQuery(
            """
            SELECT m.id, m.address, m.module_id, m.type, m.name, m.words, m.seconds, m.file_id, f.size, m.uploaded_at
              FROM medium m
              JOIN stored_file f ON f.id = m.file_id
             WHERE m.uploaded_at < :before
               AND m.guarded
             ORDER BY m.id
            """)
    List<Medium> guardedBefore(Instant before);

    /** False where somebody else has removed it. */
    @SqlUpdate("DELETE FROM medium WHERE id = :id")
    boolean delete(long id);
}
