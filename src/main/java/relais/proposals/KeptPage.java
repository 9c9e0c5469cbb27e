package relais.proposals;

import relais.web.Visit;

/**
 * What became of keeping a draft while it is written.
 *
 * @param state "kept", "not-yet" or "too-long"
 */
public record KeptPage(Visit visit, String state) {}
