package relais.training;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What comes before what, and what counts for what. */
public interface FollowingStore {

    /** Held until the transaction ends, before anything else. */
    @SqlQuery("SELECT id FROM training_order WHERE id = 1 FOR UPDATE")
    int lock();

    @SqlQuery("training/syllabus.sql")
    List<Syllabus.Module> modules(String language);

    @SqlQuery("SELECT module_id, first_id FROM module_prerequisite")
    List<Syllabus.Asked> asked();

    @SqlQuery("SELECT optional FROM training_module WHERE id = :moduleId")
    boolean isOptional(long moduleId);

    @SqlQuery("SELECT first_id FROM module_prerequisite WHERE module_id = :moduleId")
    Set<Long> first(long moduleId);

    @SqlQuery("SELECT through_id FROM module_equivalence WHERE module_id = :moduleId")
    Set<Long> through(long moduleId);

    // Changing

    @SqlUpdate("UPDATE training_module SET optional = :optional WHERE id = :moduleId")
    void makeOptional(long moduleId, boolean optional);

    @SqlUpdate("DELETE FROM module_prerequisite WHERE module_id = :moduleId")
    void removeFirst(long moduleId);

    @SqlUpdate(
            """
            INSERT INTO module_prerequisite (module_id, first_id)
            SELECT :moduleId, id
              FROM training_module
             WHERE id IN (<modules>)
               AND id \\<> :moduleId
            """)
    void insertFirst(
            long moduleId, @BindList(onEmpty = EmptyHandling.NULL_STRING) Collection<Long> modules);

    @SqlUpdate("DELETE FROM module_equivalence WHERE module_id = :moduleId")
    void removeThrough(long moduleId);

    @SqlUpdate(
            """
            INSERT INTO module_equivalence (module_id, through_id)
            SELECT :moduleId, id
              FROM training_module
             WHERE id IN (<modules>)
               AND id \\<> :moduleId
            """)
    void insertThrough(
            long moduleId, @BindList(onEmpty = EmptyHandling.NULL_STRING) Collection<Long> modules);
}
