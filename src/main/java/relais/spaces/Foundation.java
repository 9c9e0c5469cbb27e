package relais.spaces;

import org.jdbi.v3.core.Jdbi;

import relais.database.StarterFiles;
import relais.people.Names;
import relais.people.Person;
import relais.people.Role;
import relais.spaces.FoundationStore.Text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Making spaces, and changing what they are. */
final class Foundation {

    /** What stands in their place in addresses. */
    private static final Set<String> TAKEN = Set.of("new", "posts", "reports");

    /** One of those that every programme begins with: db/starter/spaces.yaml. */
    record Starter(
            String slug,
            Entry entry,
            Role role,
            Map<String, String> name,
            Map<String, String> purpose) {}

    private final Jdbi jdbi;
    private final FoundationStore store;
    private final SpaceNews news;
    private final Clock clock;

    Foundation(Jdbi jdbi, SpaceNews news, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(FoundationStore.class);
        this.news = news;
        this.clock = clock;
    }

    /** All that a role of this person reaches. */
    List<FoundSpace> managedBy(Person person, String language) {
        return managed(person, language, Optional.empty()).toList();
    }

    Optional<FoundSpace> managed(Person person, String language, String slug) {
        return managed(person, language, Optional.of(slug)).findFirst();
    }

    List<Text> texts(FoundSpace space) {
        return store.texts(space.id());
    }

    /** Their mail addresses. */
    Collection<String> moderators(FoundSpace space) {
        return store.moderators(space.id()).values();
    }

    /** Its address ends with what is returned. Who shall look after it is told. */
    String found(Person founder, Charter charter) {
        return jdbi.inTransaction(
                _ -> {
                    var slugs = Names.slugs(charter.name(), TAKEN, "space").iterator();
                    String slug;
                    Optional<Long> id;
                    do {
                        slug = slugs.next();
                        id = insert(slug, Optional.of(founder.id()), charter);
                    } while (id.isEmpty());
                    write(id.get(), charter, Set.of(founder.id()), slug);
                    return slug;
                });
    }

    /** False when somebody changed it since this version. */
    boolean change(Person by, FoundSpace space, int version, Charter charter) {
        return jdbi.inTransaction(
                _ -> {
                    var done =
                            store.change(
                                    space.id(),
                                    version,
                                    charter.entry(),
                                    charter.role(),
                                    charter.unitId(),
                                    charter.country());
                    if (done) {
                        var before = new ArrayList<>(store.moderators(space.id()).keySet());
                        before.add(by.id());
                        store.forgetTexts(space.id());
                        store.forgetModerators(space.id());
                        write(space.id(), charter, before, space.slug());
                    }
                    return done;
                });
    }

    /** To be read, and no longer written in. False when it is so already. */
    boolean archive(FoundSpace space) {
        return store.archive(space.id(), Optional.of(clock.instant()));
    }

    boolean reopen(FoundSpace space) {
        return store.archive(space.id(), Optional.empty());
    }

    void loadStarter() {
        jdbi.useTransaction(
                _ -> {
                    if (!store.any()) {
                        for (var starter : StarterFiles.yaml("spaces.yaml", Starter[].class)) {
                            insert(starter.slug(), Optional.empty(), charter(starter))
                                    .ifPresent(
                                            it ->
                                                    write(
                                                            it,
                                                            charter(starter),
                                                            List.of(),
                                                            starter.slug()));
                        }
                    }
                });
    }

    private Stream<FoundSpace> managed(Person person, String language, Optional<String> slug) {
        return store.found(language, slug).stream().filter(it -> it.isManagedBy(person));
    }

    private Optional<Long> insert(String slug, Optional<Long> by, Charter charter) {
        return store.insert(
                slug,
                charter.entry(),
                charter.role(),
                charter.unitId(),
                charter.country(),
                clock.instant(),
                by);
    }

    private void write(long spaceId, Charter charter, Collection<Long> knowing, String slug) {
        charter.texts()
                .forEach(it -> store.insertText(spaceId, it.language(), it.name(), it.purpose()));
        charter.moderators().forEach(it -> store.insertModerator(spaceId, it));
        news.moderator(
                charter.moderators().stream().filter(it -> !knowing.contains(it)).toList(),
                spaceId,
                charter.name(),
                "/spaces/" + slug);
    }

    private static Charter charter(Starter starter) {
        return new Charter(
                starter.name().keySet().stream()
                        .sorted()
                        .map(it -> new Text(it, starter.name().get(it), starter.purpose().get(it)))
                        .toList(),
                starter.entry(),
                Optional.ofNullable(starter.role()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
