package relais.feed;

import relais.web.Visit;

import java.util.List;

/** What editors see first: how varied the feed is, and what needs a hand. */
public record StudioPage(Visit visit, List<FormatShare> mix, long failing) {}
