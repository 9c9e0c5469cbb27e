package relais.presswatch;

import java.util.List;

/** A feed as it was sent: where it says it belongs, what it says of itself, and its entries. */
record RawFeed(String home, String title, String language, List<RawEntry> entries) {}
