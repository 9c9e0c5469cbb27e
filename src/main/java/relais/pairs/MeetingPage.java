package relais.pairs;

import relais.web.Form;
import relais.web.Visit;

/** Planning a meeting, or moving it. */
public record MeetingPage(Visit visit, Pair pair, Form form, boolean planned) {}
