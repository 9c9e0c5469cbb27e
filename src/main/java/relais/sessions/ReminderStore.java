package relais.sessions;

import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.Instant;
import java.util.List;

/** Of what people may have to be reminded. */
public interface ReminderStore {

    /** Of sessions that begin before that moment. Who has just taken a seat need not be told. */
    @SqlQuery("sessions/reminders.sql")
    @RegisterRowMapper(ReminderMapper.class)
    List<Reminder> due(Instant now, Instant until, Instant seatedBefore);
}
