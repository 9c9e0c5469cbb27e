package relais.web;

/**
 * What went wrong, for the person it happened to. The reference stands in the log as well.
 *
 * @param instead where there is something instead: the hub, where nobody knows better
 */
public record ErrorPage(Visit visit, int status, String reference, String instead) {}
