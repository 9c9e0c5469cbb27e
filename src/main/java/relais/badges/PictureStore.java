package relais.badges;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.pictures.Picture;

import java.time.Instant;
import java.util.Optional;

/** Pictures that were uploaded, as the portal wrote them. */
public interface PictureStore {

    /** Empty for one that is no longer in use. */
    @SqlQuery(
            """
            SELECT p.kind, p.content
              FROM badge_picture p
              JOIN badge b ON b.id = p.badge_id
             WHERE b.slug = :slug
               AND b.picture = :hash
            """)
    Optional<Picture> find(String slug, String hash);

    @SqlUpdate(
            """
            INSERT INTO badge_picture (badge_id, kind, content, uploaded_at, uploaded_by)
            VALUES (:badgeId, :kind, :content, :at, :by)
                ON DUPLICATE KEY UPDATE kind = VALUES(kind), content = VALUES(content),
                                        uploaded_at = VALUES(uploaded_at), uploaded_by = VALUES(uploaded_by)
            """)
    void write(long badgeId, Picture.Kind kind, byte[] content, long by, Instant at);

    @SqlUpdate("DELETE FROM badge_picture WHERE badge_id = :badgeId")
    void delete(long badgeId);

    @SqlUpdate(
            """
            UPDATE badge
               SET picture = :hash, version = version + 1, changed_at = :at, changed_by = :by
             WHERE id = :badgeId
            """)
    void use(long badgeId, Optional<String> hash, long by, Instant at);
}
