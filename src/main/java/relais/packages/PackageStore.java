package relais.packages;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Packages, their files, and what can be opened in them. */
public interface PackageStore {

    @SqlUpdate(
            """
            INSERT INTO package (standard, title, file_id, launch_key, uploaded_by, uploaded_at)
            VALUES (:standard, :title, :fileId, :launchKey, :by, :at)
            """)
    @GetGeneratedKeys
    long insert(
            Standard standard, String title, long fileId, byte[] launchKey, long by, Instant at);

    @SqlBatch(
            """
            INSERT INTO package_entry (package_id, path, deflated, start, packed, size)
            VALUES (:packageId, :path, :deflated, :start, :packed, :size)
            """)
    void insertEntries(long packageId, @BindMethods Iterable<PackageEntry> entries);

    @SqlBatch(
            """
            INSERT INTO package_item (package_id, position, title, href, reports, rules)
            VALUES (:packageId, :position, :title, :href, :reports, :rules)
            """)
    void insertItems(long packageId, @BindMethods Iterable<NewItem> items);

    record NewItem(int position, String title, String href, boolean reports, String rules) {}

    @SqlQuery("packages/summary.sql")
    Optional<PackageSummary> summary(long packageId);

    /** In their order, with what they said of this person. */
    @SqlQuery("packages/items.sql")
    List<ItemProgress> items(long packageId, long personId, String language);

    @SqlQuery("packages/launched.sql")
    Optional<Launched> launched(long itemId, long personId);

    @SqlQuery("packages/served.sql")
    Optional<ServedEntry> served(long itemId, long personId, String path);

    /** Uploaded before then, and never opened by anybody. */
    @SqlQuery(
            """
            SELECT p.id, p.file_id
              FROM package p
             WHERE p.uploaded_at \\< :before
               AND NOT EXISTS (SELECT 1
                                 FROM package_item i
                                 JOIN package_attempt a ON a.item_id = i.id
                                WHERE i.package_id = p.id)
            """)
    List<Unused> unused(Instant before);

    record Unused(long id, long fileId) {}

    @SqlUpdate("DELETE FROM package WHERE id = :packageId")
    void delete(long packageId);
}
