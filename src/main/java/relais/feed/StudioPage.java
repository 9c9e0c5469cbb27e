package relais.feed;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** What editors see first: how varied the feed is, and what needs a hand. */
public record StudioPage(
        Visit visit, List<FormatShare> mix, long failing, Optional<Stop> stop, boolean maySwitch) {}
