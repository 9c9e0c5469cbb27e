package relais.presswatch;

import java.util.List;

/** A feed as it was sent: where it says it belongs, and its entries. */
record RawFeed(String home, List<RawEntry> entries) {}
