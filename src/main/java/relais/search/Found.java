package relais.search;

import relais.profiles.FoundPeople;

import java.util.List;
import java.util.Optional;

/**
 * What was found, without kinds of which there is nothing.
 *
 * @param suggestion what may have been meant, where nothing was found
 */
public record Found(List<FoundGroup> groups, FoundPeople people, Optional<String> suggestion) {

    public int shown() {
        return groups.stream().mapToInt(it -> it.results().size()).sum() + people.people().size();
    }

    public boolean isNothing() {
        return shown() == 0;
    }

    /** Whether there is more than is shown. */
    public boolean isMore() {
        return people.more() || groups.stream().anyMatch(it -> it.more().isPresent());
    }

    Found suggesting(Optional<String> text) {
        return new Found(groups, people, text);
    }
}
