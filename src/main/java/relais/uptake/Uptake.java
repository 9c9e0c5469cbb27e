package relais.uptake;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;
import relais.database.JsonRows;
import relais.people.Grant;
import relais.training.Training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many of those who work here have completed what, by unit and country; exact with each
 * reading, and only of groups of which nothing about fewer than five people can be told.
 */
public final class Uptake {

    private static final int BATCH = 10_000;

    private final Jdbi jdbi;
    private final UptakeStore store;
    private final Training training;

    /** Where people work seldom changes between two readings, and what may be shown is dear. */
    private volatile Company last = new Company(List.of(), List.of());

    public Uptake(Jdbi jdbi, Training training) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(UptakeStore.class);
        this.training = training;
    }

    /** What there is to complete, in this language. */
    List<Subject> subjects(String language) {
        return Subject.of(training.outline(language));
    }

    /** As things are now. */
    Company company() {
        var people = store.people();
        var units = store.units();
        var company = last;
        if (!company.isOf(units, people)) {
            company = new Company(units, people);
            last = company;
        }
        return company;
    }

    /** Who has completed this, where. */
    Tally completed(Company company, Subject subject) {
        return new Tally(company.organisation(), store.completed(subject));
    }

    /** How many of a group have completed each; nothing of a group that may not be shown. */
    Function<Subject, Integer> totals(Group group) {
        if (!group.shown()) {
            return _ -> 0;
        }
        var path = Optional.of(group.unit().path()).filter(_ -> group.place() > 0);
        Map<String, Integer> totals =
                store.totals(path, group.country()).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.subject() + " " + it.subjectId(),
                                        UptakeStore.Total::completed));
        return it -> Math.min(group.people(), totals.getOrDefault(it.kind() + " " + it.id(), 0));
    }

    /** Where somebody may look, from above. */
    List<Group> areas(Company company, Purview purview) {
        return purview.areas().stream().flatMap(it -> area(company, it).stream()).toList();
    }

    /** A group by the code of its unit and its country; the whole company without a code. */
    Optional<Group> group(
            Company company, Purview purview, Optional<String> code, Optional<String> country) {
        return code.map(company.organisation()::placeOf)
                .orElse(Optional.of(0))
                .map(it -> company.group(it, country))
                .filter(it -> purview.covers(it.unit().path(), country))
                .filter(it -> it.people() > 0 || it.isWholeCompany());
    }

    /** Adds what has changed to what is kept, so that there is little of it to add at reading. */
    public void fold() {
        while (foldSome() == BATCH) {}
    }

    public List<Check> checks() {
        return List.of(new Check("training by unit", store::differences, store::mend));
    }

    private int foldSome() {
        return jdbi.inTransaction(
                _ -> {
                    var taken = store.take(BATCH);
                    var ids = JsonRows.of(taken);
                    store.fold(ids);
                    store.remove(ids);
                    return taken.size();
                });
    }

    private static Optional<Group> area(Company company, Grant grant) {
        return grant.unitPath()
                .map(company.organisation()::placeAt)
                .orElse(Optional.of(0))
                .map(it -> company.group(it, grant.country()));
    }
}
