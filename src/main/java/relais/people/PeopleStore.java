package relais.people;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindList.EmptyHandling;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People as the rest of the portal needs them: who is this, and what may they do. */
@RegisterRowMapper(PersonMapper.class)
public interface PeopleStore {

    /** Empty for those who are not there or have left the company. */
    default Optional<Person> active(long id) {
        return Person.withAllGrants(rights(id));
    }

    /** One line for each grant. */
    @SqlQuery("SELECT * FROM person_rights WHERE id = :id")
    List<Person> rights(long id);

    /** Empty for those who are not there or have left the company. */
    default Optional<Person> activeByEmail(String email) {
        return idOfEmail(email).flatMap(this::active);
    }

    /** Empty for those who are not there or have left the company. */
    default Optional<Person> activeByHandle(String handle) {
        return Optional.of(handle)
                .filter(PeopleStore::mayBeHandle)
                .flatMap(this::idOfHandle)
                .flatMap(this::active);
    }

    @SqlQuery("SELECT id FROM person WHERE email = :email")
    Optional<Long> idOfEmail(String email);

    @SqlQuery("SELECT id FROM person WHERE handle = :handle")
    Optional<Long> idOfHandle(String handle);

    /** In the order asked for; without those who have left the company. */
    default List<PersonCard> cards(Collection<Long> ids) {
        var found =
                anyCards(ids).stream()
                        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Empty for those who are not there or have left the company. */
    default Optional<PersonCard> card(long id) {
        return cards(List.of(id)).stream().findFirst();
    }

    @SqlQuery(
            """
            SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country
              FROM person p
              JOIN unit u ON u.id = p.unit_id
             WHERE p.id IN (<ids>)
               AND p.deactivated_at IS NULL
            """)
    List<PersonCard> anyCards(
            @BindList(value = "ids", onEmpty = EmptyHandling.NULL_STRING) Collection<Long> ids);

    /**
     * Held until the transaction ends. Whoever changes where and under which name somebody appears
     * takes it first; whoever writes what depends on that waits.
     */
    @SqlQuery("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    long lock(long personId);

    /** Several, in the order of their numbers, as everyone locks them: nobody waits in a circle. */
    @SqlQuery("SELECT id FROM person WHERE id IN (<personIds>) ORDER BY id FOR UPDATE")
    List<Long> lockAll(@BindList Collection<Long> personIds);

    @SqlQuery(
            """
            SELECT days, begins, ends
              FROM working_time
             WHERE person_id = :personId
            """)
    @RegisterRowMapper(WorkingTimeMapper.class)
    Optional<WorkingTime> workingTime(long personId);

    @SqlUpdate(
            """
            INSERT INTO working_time (person_id, days, begins, ends)
            VALUES (:personId, :days, :begins, :ends)
                ON DUPLICATE KEY UPDATE days = VALUES(days), begins = VALUES(begins), ends = VALUES(ends)
            """)
    void chooseWorkingTime(long personId, String days, LocalTime begins, LocalTime ends);

    /** Back to what is usual. */
    @SqlUpdate("DELETE FROM working_time WHERE person_id = :personId")
    void forgetWorkingTime(long personId);

    @SqlUpdate("UPDATE person SET language = :language WHERE id = :personId")
    void chooseLanguage(long personId, String language);

    @SqlUpdate("UPDATE person SET zone = :zone WHERE id = :personId")
    void chooseZone(long personId, ZoneId zone);

    /** False when the person holds this role with these limits already. */
    @SqlUpdate(
            """
            INSERT INTO role_grant (person_id, role, unit_id, country, granted_at)
            VALUES (:personId, :role, :unitId, :country, :at)
                ON DUPLICATE KEY UPDATE id = id
            """)
    boolean grant(
            long personId, Role role, Optional<Long> unitId, Optional<String> country, Instant at);

    @SqlQuery("SELECT id FROM unit WHERE code = :code")
    Optional<Long> unitByCode(String code);

    // Lists of people

    /** Ids by mail address and handle, in small letters; without those who have left. */
    default Map<String, Long> named(Collection<String> texts) {
        var names = texts.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct().toList();
        var ids = new HashMap<String, Long>();
        for (int from = 0; from < names.size(); from += 1_000) {
            var some = names.subList(from, Math.min(from + 1_000, names.size()));
            ids.putAll(byHandle(some));
            byMail(some).forEach((mail, id) -> ids.put(mail.toLowerCase(Locale.ROOT), id));
        }
        return ids;
    }

    @SqlQuery(
            "SELECT email AS name, id FROM person WHERE email IN (<texts>) AND deactivated_at IS"
                    + " NULL")
    @KeyColumn("name")
    @ValueColumn("id")
    Map<String, Long> byMail(@BindList Collection<String> texts);

    /** Ids by those of these texts that are handles of people who are here. */
    default Map<String, Long> byHandle(Collection<String> texts) {
        var handles = texts.stream().filter(PeopleStore::mayBeHandle).toList();
        return handles.isEmpty() ? Map.of() : idsByHandle(handles);
    }

    @SqlQuery(
            """
            SELECT handle AS name, id
              FROM person
             WHERE handle IN (<handles>)
               AND deactivated_at IS NULL
            """)
    @KeyColumn("name")
    @ValueColumn("id")
    Map<String, Long> idsByHandle(@BindList Collection<String> handles);

    /** MariaDB refuses to compare letters from elsewhere with a column of ASCII. */
    private static boolean mayBeHandle(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    /** A part of the organisation that can be chosen. */
    record UnitOption(String code, String name, String path) {

        /** The last number of its path. */
        public long id() {
            var above = path.split("/");
            return Long.parseLong(above[above.length - 1]);
        }
    }

    @SqlQuery("SELECT code, name, path FROM unit ORDER BY path")
    List<UnitOption> units();

    @SqlQuery("SELECT DISTINCT country FROM person")
    List<String> countries();

    @SqlQuery("SELECT DISTINCT job_family FROM person WHERE job_family > '' ORDER BY job_family")
    List<String> jobFamilies();
}
