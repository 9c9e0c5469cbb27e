package relais.packages;

import java.util.List;
import java.util.Optional;

/** How far one person is with a package. */
public record Progress(List<ItemProgress> items) {

    /** Everything that reports has said that it is done. */
    public boolean isDone() {
        return items.stream().noneMatch(ItemProgress::isOpen);
    }

    /** The one at this place, else the first that is still ahead, else the first. */
    public ItemProgress current(Optional<String> position) {
        return position.flatMap(
                        it ->
                                items.stream()
                                        .filter(item -> it.equals("" + item.position()))
                                        .findFirst())
                .or(() -> items.stream().filter(ItemProgress::isOpen).findFirst())
                .orElseGet(items::getFirst);
    }

    /** How many of those that report are done. */
    public long done() {
        return items.stream().filter(it -> it.doneAt().isPresent()).count();
    }

    public long toDo() {
        return items.stream().filter(ItemProgress::reports).count();
    }
}
