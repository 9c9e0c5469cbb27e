package relais.proposals;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;

/** Pictures that came in and stand beside no proposal yet. */
public interface UploadStore {

    @SqlUpdate("INSERT INTO proposal_upload (picture, uploaded_at) VALUES (:address, :at)")
    void begin(String address, Instant at);

    /** False when it is shown already, or swept away. */
    @SqlUpdate("DELETE FROM proposal_upload WHERE picture = :address")
    boolean end(String address);

    @SqlQuery(
            """
            SELECT picture
              FROM proposal_upload
             WHERE uploaded_at < :before
             ORDER BY uploaded_at
             LIMIT 500
            """)
    List<String> before(Instant before);
}
