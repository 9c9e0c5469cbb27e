package relais.programme;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the guide in the database, so that the search finds its pages. The files are the
 * guide: pages are shown from them, and nothing but the search reads the copy.
 */
public final class GuideCopy {

    private final Guide guide;
    private final Jdbi jdbi;
    private final GuideStore store;
    private final Clock clock;

    public GuideCopy(Jdbi jdbi, Guide guide, Clock clock) {
        this.guide = guide;
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(GuideStore.class);
        this.clock = clock;
    }

    /**
     * Makes the copy say what this node's files say; nothing is written where nothing differs. Any
     * number of nodes may call this at once.
     *
     * <p>For the start of a node and never for a job: two nodes have different files while one
     * version follows another, and each would take back for ever what the other one wrote. So
     * whoever starts last decides, which is the new version, or the former one to which somebody
     * went back.
     */
    public void keep() {
        jdbi.useTransaction(
                _ -> {
                    store.takeTurn();
                    var now = clock.instant();
                    for (var slug : differing()) {
                        store.forgetTexts(slug);
                        guide.page(slug)
                                .ifPresentOrElse(it -> write(it, now), () -> store.forget(slug));
                    }
                });
    }

    /** What an old node has written that was started again after all new ones is found here. */
    public List<Check> checks() {
        return List.of(new Check("pages of the guide", () -> differing().size(), this::keep));
    }

    private void write(GuidePage page, Instant now) {
        store.put(page.slug(), changedAt(page, now));
        texts(page).forEach(store::insert);
    }

    /**
     * The search has the newest first: of pages that change together, those that are read first.
     */
    private Instant changedAt(GuidePage page, Instant now) {
        return now.minus(guide.pages().indexOf(page), ChronoUnit.MICROS);
    }

    /** Of pages that are not what their files say, and of those that have none. */
    private Set<String> differing() {
        var files = guide.pages().stream().flatMap(GuideCopy::texts).collect(Collectors.toSet());
        var copied = Set.copyOf(store.texts());
        return Stream.concat(
                        files.stream().filter(it -> !copied.contains(it)),
                        copied.stream().filter(it -> !files.contains(it)))
                .map(GuideStore.Text::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<GuideStore.Text> texts(GuidePage page) {
        return page.texts().values().stream()
                .map(
                        it ->
                                new GuideStore.Text(
                                        page.slug(),
                                        it.language(),
                                        it.title(),
                                        it.summary(),
                                        it.words()));
    }
}
