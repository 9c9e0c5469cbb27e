package relais.sharing;

import org.jdbi.v3.core.Jdbi;

import relais.people.Person;
import relais.timeline.Timeline;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people are writing. Nobody reads a draft but its writer, and none is ever handed in. */
public final class Drafts {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;
    private final DraftStore store;
    private final Timeline timeline;
    private final Clock clock;
    private final List<Plans> plans = new ArrayList<>();

    Drafts(Jdbi jdbi, Timeline timeline, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DraftStore.class);
        this.timeline = timeline;
        this.clock = clock;
    }

    public void tell(Plans listener) {
        plans.add(listener);
    }

    /** The latest changed first. */
    public List<ShareDraft> of(Person writer) {
        return store.of(writer.id(), SHOWN);
    }

    /** By number, those of them that are theirs. */
    public Map<Long, ShareDraft> drafts(Person writer, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.drafts(writer.id(), ids).stream()
                        .collect(Collectors.toMap(ShareDraft::id, Function.identity()));
    }

    /** Empty for what is not theirs. */
    public Optional<ShareDraft> draft(Person writer, long id) {
        return store.draft(writer.id(), id);
    }

    /** The same; it is neither changed nor deleted until the transaction ends. */
    public Optional<ShareDraft> hold(Person writer, long id) {
        return store.hold(writer.id(), id);
    }

    /** When they mean to post it, if they said so. */
    Optional<ZonedDateTime> moment(Person writer, long id) {
        return plans.stream().flatMap(it -> it.moment(writer, id).stream()).findFirst();
    }

    /**
     * The number of the draft; the same form again is the same draft. Empty where it was declared
     * meanwhile: a form that is still open elsewhere does not bring it back.
     */
    public Optional<Long> keep(Person writer, String onceKey, ShareDraft.Writing writing) {
        return jdbi.inTransaction(
                _ -> {
                    if (timeline.isDeclared(writer, onceKey)) {
                        return Optional.<Long>empty();
                    }
                    long id =
                            store.idByKey(writer.id(), onceKey)
                                    .or(
                                            () ->
                                                    store.insert(
                                                            writer.id(),
                                                            onceKey,
                                                            writing,
                                                            clock.instant()))
                                    .or(() -> store.idByKey(writer.id(), onceKey))
                                    .orElseThrow();
                    store.write(writer.id(), id, writing, clock.instant());
                    return Optional.of(id);
                });
    }

    /** False for what is not theirs, or gone. */
    public boolean throwAway(Person writer, long id) {
        return jdbi.inTransaction(
                _ -> {
                    boolean gone = store.delete(writer.id(), id);
                    plans.forEach(it -> it.removed(writer, id));
                    return gone;
                });
    }

    /** In the transaction that declares it. */
    void declared(Person writer, String onceKey) {
        store.idByKey(writer.id(), onceKey).ifPresent(it -> throwAway(writer, it));
    }

    void forget(long personId) {
        store.deleteOf(personId);
    }
}
