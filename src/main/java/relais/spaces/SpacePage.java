package relais.spaces;

import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * A space with its threads.
 *
 * @param more the address of the next ones
 * @param wish of somebody who would like to join
 */
public record SpacePage(
        Visit visit,
        Space space,
        List<SpaceThread> pinned,
        List<SpaceThread> threads,
        Optional<String> more,
        List<PersonCard> moderators,
        Form wish) {

    /** More is not the beginning: what is on top is not shown again. */
    static SpacePage of(
            Visit visit,
            Space space,
            List<SpaceThread> pinned,
            List<SpaceThread> found,
            List<PersonCard> moderators,
            Form wish) {
        var shown = found.subList(0, Math.min(Discussions.A_PAGE, found.size()));
        var more =
                Optional.of(shown)
                        .filter(it -> it.size() < found.size())
                        .map(it -> space.path() + "?below=" + it.getLast().place());
        return new SpacePage(visit, space, pinned, shown, more, moderators, wish);
    }

    public boolean isEmpty() {
        return pinned.isEmpty() && threads.isEmpty();
    }

    public boolean isNew(SpaceThread thread) {
        return space.seenUntil().isPresent() && thread.isNewTo(space, visit.person().id());
    }

    public boolean isManaged() {
        return space.isManagedBy(visit.person());
    }

    /** Of its name where it is another than the page's; JTE leaves null out. */
    public String otherLanguage() {
        return visit.otherLanguage(space.language());
    }
}
