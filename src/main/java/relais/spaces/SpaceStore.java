package relais.spaces;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import relais.notifications.Elsewhere;
import relais.people.PersonCard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spaces as people see them, and who is in them. */
public interface SpaceStore {

    /** What somebody may do in a space, this moment. */
    record Access(boolean readsIt, boolean belongs, boolean mayJoin, boolean moderates) {

        boolean mayWrite() {
            return readsIt && (belongs || mayJoin);
        }
    }

    /** Somebody who would like to join. */
    record Request(@Nested("p_") PersonCard person, String words, Instant askedAt) {}

    @SqlQuery("spaces/visible.sql")
    List<Space> visible(
            long personId,
            String language,
            Instant since,
            Optional<String> slug,
            Optional<String> word);

    /** Empty for an archived space, and for those who are not there. */
    @SqlQuery(
            """
            SELECT x.reads_it, x.belongs, x.may_join, x.moderates
              FROM space_access x
              JOIN space s ON s.id = x.space_id AND s.archived_at IS NULL
             WHERE x.space_id = :spaceId
               AND x.person_id = :personId
            """)
    Optional<Access> access(long spaceId, long personId);

    /**
     * False when they are in it already, and for an archived space: whoever is just archiving it is
     * waited for.
     */
    @SqlUpdate(
            """
            INSERT INTO space_member (space_id, person_id, joined_at)
            SELECT s.id, :personId, :at
              FROM space s
             WHERE s.id = :spaceId
               AND s.archived_at IS NULL
              LOCK IN SHARE MODE
                ON DUPLICATE KEY UPDATE space_id = space_member.space_id
            """)
    boolean join(long spaceId, long personId, Instant at);

    @SqlUpdate("DELETE FROM space_member WHERE space_id = :spaceId AND person_id = :personId")
    boolean leave(long spaceId, long personId);

    /** False when they have asked already, and for an archived space, as above. */
    @SqlUpdate(
            """
            INSERT INTO space_request (space_id, person_id, words, asked_at)
            SELECT s.id, :personId, :words, :at
              FROM space s
             WHERE s.id = :spaceId
               AND s.archived_at IS NULL
              LOCK IN SHARE MODE
                ON DUPLICATE KEY UPDATE space_id = space_request.space_id
            """)
    boolean ask(long spaceId, long personId, String words, Instant at);

    /** False when it was answered or taken back meanwhile. */
    @SqlUpdate("DELETE FROM space_request WHERE space_id = :spaceId AND person_id = :personId")
    boolean endRequest(long spaceId, long personId);

    /** The same, to let them in: false for an archived space too, in which they go on waiting. */
    @SqlUpdate(
            """
            DELETE r
              FROM space_request r
              JOIN space s ON s.id = r.space_id AND s.archived_at IS NULL
             WHERE r.space_id = :spaceId
               AND r.person_id = :personId
            """)
    boolean acceptRequest(long spaceId, long personId);

    /** The oldest first. */
    @SqlQuery(
            """
            SELECT r.words, r.asked_at,
                   p.id AS p_id, p.handle AS p_handle, p.given_name AS p_given_name, p.family_name AS p_family_name,
                   p.job_title AS p_job_title, u.name AS p_unit_name, p.country AS p_country
              FROM space_request r
              JOIN person p ON p.id = r.person_id AND p.deactivated_at IS NULL
              JOIN unit u   ON u.id = p.unit_id
             WHERE r.space_id = :spaceId
             ORDER BY r.asked_at, r.person_id
             LIMIT :atMost
            """)
    List<Request> requests(long spaceId, int atMost);

    @SqlQuery(
            """
            SELECT m.person_id
              FROM space_moderator m
              JOIN person p ON p.id = m.person_id AND p.deactivated_at IS NULL
             WHERE m.space_id = :spaceId
             ORDER BY m.person_id
            """)
    List<Long> moderators(long spaceId);

    @SqlQuery("spaces/suggested.sql")
    List<PersonCard> suggested(
            long spaceId,
            long personId,
            long unitId,
            String country,
            String word,
            String also,
            int atMost);

    /** Of these people, those who read the space. */
    @SqlQuery(
            """
            SELECT x.person_id
              FROM space_access x
             WHERE x.space_id = :spaceId
               AND x.person_id IN (<people>)
               AND x.reads_it
             ORDER BY x.person_id
            """)
    List<Long> readers(
            long spaceId,
            @BindList(value = "people", onEmpty = EmptyHandling.NULL_STRING)
                    Collection<Long> people);

    @SqlUpdate(
            """
            INSERT INTO space_visit (space_id, person_id, seen_until)
            VALUES (:spaceId, :personId, :until)
                ON DUPLICATE KEY UPDATE seen_until = GREATEST(COALESCE(seen_until, VALUES(seen_until)), VALUES(seen_until))
            """)
    void seen(long spaceId, long personId, Instant until);

    @SqlUpdate(
            """
            INSERT INTO space_visit (space_id, person_id, letter_off)
            VALUES (:spaceId, :personId, :off)
                ON DUPLICATE KEY UPDATE letter_off = VALUES(letter_off)
            """)
    void silenceLetter(long spaceId, long personId, boolean off);

    @SqlQuery("spaces/letter.sql")
    List<Elsewhere.Line> forLetter(long personId, String language, Instant since, int atMost);

    @SqlQuery("spaces/written_in.sql")
    List<Long> writtenIn(Instant since, Instant until);

    /** By person; their numbers and moments as rows. */
    @SqlQuery("spaces/waiting.sql")
    @KeyColumn("person_id")
    @ValueColumn("oldest_at")
    Map<Long, Instant> waiting(String people);

    // Leaving

    @SqlUpdate("DELETE FROM space_request WHERE person_id = :personId")
    void forgetRequests(long personId);

    @SqlUpdate("DELETE FROM space_moderator WHERE person_id = :personId")
    void forgetModerator(long personId);

    @SqlUpdate("DELETE FROM space_member WHERE person_id = :personId")
    void forgetMember(long personId);

    @SqlUpdate("DELETE FROM space_visit WHERE person_id = :personId")
    void forgetVisits(long personId);
}
