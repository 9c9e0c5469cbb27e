package relais.sessions;

import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a session.
 *
 * @param session that is changed; absent: a new one
 */
public record EditedSessionPage(Visit visit, SessionForm edited, Optional<LiveSession> session) {

    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : SessionKind.values()) {
            kinds.put(kind.key(), visit.text("sessions.kind." + kind.key()));
        }
        return kinds;
    }

    public Map<String, String> kindNotes() {
        var notes = new LinkedHashMap<String, String>();
        for (var kind : SessionKind.values()) {
            notes.put(kind.key(), visit.text("sessions.form.kind." + kind.key()));
        }
        return notes;
    }

    public Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        languages.put("fr", visit.text("layout.language.fr"));
        languages.put("en", visit.text("layout.language.en"));
        return languages;
    }

    /** Once it has begun, its time is what it is. */
    public boolean hasStarted() {
        return session.filter(it -> it.hasStartedAt(visit.now())).isPresent();
    }

    public String action() {
        return session.map(LiveSession::path).orElse("/sessions");
    }
}
