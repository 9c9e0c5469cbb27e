package relais.links;

import relais.web.Visit;

import java.util.List;

/**
 * One of one's own links.
 *
 * @param days the last ones (UTC), oldest first, also those on which nobody came
 */
public record LinkPage(Visit visit, LinkLine line, List<LinkDay> days, boolean refused) {

    /** Of the picture, for the highest day. */
    private static final int HEIGHT = 56;

    public TrackedLink link() {
        return line.link();
    }

    public boolean hasDays() {
        return days.stream().anyMatch(it -> it.clicks() > 0);
    }

    /** Those on which somebody came, latest first. */
    public List<LinkDay> busyDays() {
        return days.reversed().stream().filter(it -> it.clicks() > 0).toList();
    }

    /** How high a figure stands in the picture; one is to be seen beside a thousand. */
    public int height(long figure) {
        return figure == 0 ? 0 : (int) Math.max(2, figure * HEIGHT / highest());
    }

    public int top(long figure) {
        return HEIGHT - height(figure);
    }

    public long highest() {
        return days.stream().mapToLong(LinkDay::clicks).max().orElse(0);
    }
}
