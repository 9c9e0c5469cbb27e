package relais.pairs;

import relais.web.Visit;

/** Before the two go separate ways: what that means. */
public record EndingPage(Visit visit, Pair pair) {}
