package relais.identity;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;

/** My password, and where I am signed in. */
public record SecurityPage(Visit visit, Form form, List<PersonSession> sessions, String current) {

    public boolean isCurrent(PersonSession session) {
        return session.sessionId().equals(current);
    }
}
