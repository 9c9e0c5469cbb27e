package relais.sessions;

import relais.web.Form;
import relais.web.Visit;

/** Before a session is called off. */
public record CancellationPage(Visit visit, LiveSession session, Form form) {}
