package relais.pairs;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What there is that protégés of one sponsor might like: at most one of each kind for each. */
public interface SuggestionStore {

    @SqlQuery("pairs/paths_ahead.sql")
    List<Suggestion> pathsAhead(long sponsorId, String championPath, LocalDate today);

    @SqlQuery("pairs/sessions_ahead.sql")
    List<Suggestion> sessionsAhead(long sponsorId, Instant now, Instant until);

    @SqlQuery("pairs/readings_in_common.sql")
    List<Suggestion> readingsInCommon(long sponsorId, String language, Instant since, Instant now);
}
