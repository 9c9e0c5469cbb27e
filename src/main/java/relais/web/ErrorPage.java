package relais.web;

/** What went wrong, for the person it happened to. The reference stands in the log as well. */
public record ErrorPage(Visit visit, int status, String reference) {}
