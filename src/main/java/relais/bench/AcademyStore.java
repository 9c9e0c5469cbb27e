package relais.bench;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.Collection;
import java.util.List;

/** Completions as though members had learned for a year, and who has not yet. */
public interface AcademyStore {

    /** Modules that are published. */
    @SqlQuery("SELECT id FROM training_module WHERE version > 0 ORDER BY id")
    List<Long> modules();

    @SqlQuery("SELECT COUNT(*) FROM module_completion")
    long completions();

    @SqlQuery("SELECT COUNT(*) FROM person WHERE deactivated_at IS NULL")
    long people();

    /** Of this module by so many of a hundred members, chosen by their numbers. */
    @SqlUpdate(
            """
            INSERT INTO module_completion (person_id, module_id, completed_at)
            SELECT m.person_id, :moduleId,
                   TIMESTAMPADD(MINUTE, -CRC32(CONCAT(:moduleId, ' ', m.person_id)) % 500000, UTC_TIMESTAMP())
              FROM membership m
             WHERE CRC32(CONCAT(m.person_id, ' ', :moduleId)) % 100 \\< :percent
                ON DUPLICATE KEY UPDATE person_id = module_completion.person_id
            """)
    void complete(long moduleId, int percent);

    /** Members who have neither completed this module nor tried its quiz. */
    @SqlQuery(
            """
            SELECT m.person_id
              FROM membership m
              JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
             WHERE NOT EXISTS (SELECT 1
                                 FROM module_completion c
                                WHERE c.person_id = m.person_id
                                  AND c.module_id = :moduleId)
               AND NOT EXISTS (SELECT 1
                                 FROM quiz_attempt a
                                WHERE a.person_id = m.person_id
                                  AND a.module_id = :moduleId)
             ORDER BY CRC32(m.person_id)
             LIMIT :atMost
            """)
    List<Long> newcomers(long moduleId, int atMost);

    @SqlQuery(
            "SELECT COUNT(*) FROM quiz_attempt WHERE module_id = :moduleId AND person_id IN"
                    + " (<people>)")
    int attempts(long moduleId, @BindList Collection<Long> people);
}
