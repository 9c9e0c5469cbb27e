package relais.kits;

import org.jdbi.v3.core.Jdbi;

import relais.kits.KitSaving.Overtaken;
import relais.kits.KitSaving.Saved;
import relais.kits.KitSaving.TooFew;
import relais.people.Person;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What editors put beside a piece so that colleagues can tell it in words of their own: never a
 * text to copy, always several beginnings.
 */
public final class Kits {

    private final Jdbi jdbi;
    private final KitStore store;
    private final Clock clock;

    public Kits(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(KitStore.class);
        this.clock = clock;
    }

    /** Also one that is not open: for editors. */
    public Optional<Kit> of(long itemId) {
        return store.kit(itemId).map(it -> it.with(store.openings(itemId)));
    }

    /** What those who share are offered. */
    public Optional<Kit> open(long itemId) {
        return of(itemId).filter(Kit::isOpen);
    }

    /** Which of these pieces have one that is open. */
    public Set<Long> openAmong(Collection<Long> items) {
        return items.isEmpty() ? Set.of() : Set.copyOf(store.openAmong(items));
    }

    /**
     * Another edition.
     *
     * @param seen the latest that the editor saw; 0: none
     */
    public KitSaving save(Person editor, long itemId, int seen, KitDraft draft) {
        return jdbi.inTransaction(
                _ -> {
                    boolean open = store.hold(itemId).orElse(false);
                    if (open && !draft.isReady()) {
                        return new TooFew();
                    } else if (!advance(editor, itemId, seen)) {
                        return new Overtaken();
                    }
                    store.keep(
                            itemId,
                            seen + 1,
                            draft.json(),
                            draft.pictured(),
                            editor.id(),
                            clock.instant());
                    keepOpenings(itemId, seen + 1, draft.openings());
                    return new Saved();
                });
    }

    /** False when there is none, or it has too few openings. Opening twice is opening once. */
    public boolean show(long itemId) {
        return jdbi.inTransaction(
                _ -> {
                    store.hold(itemId);
                    boolean ready = of(itemId).filter(Kit::isReady).isPresent();
                    if (ready) {
                        store.open(itemId, clock.instant());
                    }
                    return ready;
                });
    }

    /** Nobody is offered it any more. */
    public void hide(long itemId) {
        store.close(itemId);
    }

    /** Every wording that anybody may have been offered for this piece, by any edition. */
    public List<String> offered(long itemId) {
        return store.kit(itemId).stream()
                .flatMap(
                        it ->
                                Stream.concat(
                                        store.everyOpening(itemId).stream().map(Opening::words),
                                        it.with(List.of()).aids().values().stream()
                                                .flatMap(Aids::wordings)))
                .toList();
    }

    private boolean advance(Person editor, long itemId, int seen) {
        return seen == 0
                ? store.insert(itemId, editor.id(), clock.instant())
                : store.advance(itemId, seen, editor.id(), clock.instant());
    }

    /** The same words stay the same opening. */
    private void keepOpenings(long itemId, int edition, List<Opening.Wording> wordings) {
        var before = new ArrayList<>(store.openings(itemId));
        for (int place = 0; place < wordings.size(); place++) {
            var wording = wordings.get(place);
            var same = before.stream().filter(it -> it.says(wording)).findFirst();
            if (same.isPresent()) {
                before.remove(same.get());
                store.place(same.get().id(), place);
            } else {
                store.add(itemId, wording, place, edition);
            }
        }
        before.forEach(it -> store.retire(it.id(), edition - 1));
    }
}
