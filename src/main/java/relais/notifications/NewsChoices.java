package relais.notifications;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to be told.
 *
 * @param weekday of the letter; absent: the programme's
 */
public record NewsChoices(Set<Silence> silences, boolean letter, Optional<DayOfWeek> weekday) {

    /** A sort that somebody does not want by one way. */
    public record Silence(Channel channel, Sort sort) {}

    public boolean wants(Channel channel, Sort sort) {
        return !silences.contains(new Silence(channel, sort));
    }
}
