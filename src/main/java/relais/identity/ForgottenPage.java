package relais.identity;

import relais.web.Form;
import relais.web.Visit;

/** Asking for a reset link; without a mail server the page says whom to ask instead. */
public record ForgottenPage(Visit visit, Form form, boolean hasMail) {}
