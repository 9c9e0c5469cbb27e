package relais.training;

import org.jdbi.v3.core.Jdbi;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/**
 * How paths are followed, for those who write them: in order or freely, what is optional, what is
 * asked for first, what counts for what. It holds at once and for everybody, and takes nothing back
 * from anybody. No two modules wait for each other, whatever authors do at the same time.
 */
public final class Following {

    private final Jdbi jdbi;
    private final FollowingStore store;
    private final AuthoringStore authored;
    private final CompletionStore completions;

    Following(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(FollowingStore.class);
        this.authored = jdbi.onDemand(AuthoringStore.class);
        this.completions = jdbi.onDemand(CompletionStore.class);
    }

    public Followed of(AuthoredModule module) {
        return new Followed(
                store.isOptional(module.id()),
                store.first(module.id()),
                store.through(module.id()));
    }

    /**
     * @param seen the revision of the module that its author saw
     * @param language of what is said about a refusal
     */
    public Arranging follow(AuthoredModule module, int seen, Followed wish, String language) {
        var first = new HashSet<>(wish.first());
        first.remove(module.id());
        return change(
                syllabus -> syllabus.withModule(module.id(), wish.optional(), first),
                language,
                () -> {
                    // before the module: a count that is under way holds these the other way round
                    completions.recountFrom(module.id());
                    boolean fresh = authored.revise(module.id(), seen);
                    if (fresh) {
                        write(module.id(), wish);
                    }
                    return fresh;
                });
    }

    /**
     * Looks at what a change would lead to, and writes it where nothing speaks against it. One
     * author at a time: two changes at once could close a circle together.
     *
     * @param write false when its author saw what is no longer so
     */
    Arranging change(UnaryOperator<Syllabus> change, String language, BooleanSupplier write) {
        return jdbi.inTransaction(
                _ -> {
                    store.lock();
                    var before = Syllabus.of(store.modules(language), store.asked());
                    var after = change.apply(before);
                    return refused(before, after)
                            .orElseGet(
                                    () ->
                                            write.getAsBoolean()
                                                    ? new Arranging.Arranged()
                                                    : new Arranging.Overtaken());
                });
    }

    private static Optional<Arranging> refused(Syllabus before, Syllabus after) {
        return after.circle()
                .<Arranging>map(Arranging.Circle::new)
                .or(
                        () ->
                                after.emptied(before)
                                        ? Optional.of(new Arranging.AllOptional())
                                        : Optional.empty());
    }

    private void write(long moduleId, Followed wish) {
        store.makeOptional(moduleId, wish.optional());
        store.removeFirst(moduleId);
        store.insertFirst(moduleId, wish.first());
        store.removeThrough(moduleId);
        store.insertThrough(moduleId, wish.through());
    }
}
