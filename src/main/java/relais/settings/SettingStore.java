package relais.settings;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was set, and by whom. Nothing is ever changed or deleted here. */
public interface SettingStore {

    /** Of each setting that was ever set. */
    @SqlQuery(
            """
            SELECT c.setting, c.version, c.value
              FROM (SELECT setting, MAX(version) AS version
                      FROM setting_change
                     GROUP BY setting) l
              JOIN setting_change c
                ON c.setting = l.setting
               AND c.version = l.version
            """)
    List<StoredSetting> latest();

    /** False when this version is somebody else's. */
    @SqlUpdate(
            """
            INSERT INTO setting_change (setting, version, value, old_value, changed_by, changed_at)
            VALUES (:setting, :version, :value, :oldValue, :by, :at)
                ON DUPLICATE KEY UPDATE version = version
            """)
    boolean insert(
            String setting,
            int version,
            Optional<String> value,
            String oldValue,
            long by,
            Instant at);

    /** Newest first. */
    @SqlQuery(
            """
            SELECT c.setting, c.version, c.value, c.old_value, c.changed_at, p.given_name, p.family_name
              FROM setting_change c
              JOIN person p ON p.id = c.changed_by
             WHERE c.setting IN (<settings>)
             ORDER BY c.changed_at DESC, c.version DESC
             LIMIT :atMost
            """)
    List<SettingChange> history(@BindList Collection<String> settings, int atMost);
}
