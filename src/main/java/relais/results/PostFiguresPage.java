package relais.results;

import relais.web.Form;
import relais.web.Visit;

/** What its author may say of one of their posts. */
public record PostFiguresPage(Visit visit, Named post, Form form) {}
