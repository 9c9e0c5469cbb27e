package relais.studio;

import org.jdbi.v3.core.Jdbi;

import relais.feed.Audience;
import relais.feed.Feed;
import relais.feed.Published;
import relais.feed.Publishing;
import relais.feed.Readership;
import relais.media.Media;
import relais.notifications.News;
import relais.notifications.Notifications;
import relais.outside.LinkPreviews;
import relais.people.Person;
import relais.people.Role;
import relais.programme.Waves;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where editors write, plan, publish and correct. What they write is a draft until it is published;
 * readers see the latest edition. Two editors at one piece never overwrite each other.
 */
public final class Studio {

    private static final int DRAFTS = 200;

    /** Hears in the same transaction that a piece came out the first time. */
    @FunctionalInterface
    public interface Premiere {

        void published(long pieceId, long itemId);
    }

    private final Jdbi jdbi;
    private final StudioStore store;
    private final Readership readership;
    private final Feed feed;
    private final Publishing publishing;
    private final Notifications notifications;
    private final Pictures pictures;
    private final Mix mix;
    private final Waves waves;
    private final LinkPreviews previews;
    private final Clock clock;
    private final List<Premiere> premieres = new ArrayList<>();

    public Studio(
            Jdbi jdbi,
            Feed feed,
            Media media,
            LinkPreviews previews,
            Waves waves,
            Notifications notifications,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(StudioStore.class);
        this.readership = new Readership(jdbi);
        this.feed = feed;
        this.publishing = feed.publishing();
        this.notifications = notifications;
        this.pictures = new Pictures(jdbi, media);
        this.mix = new Mix(jdbi, clock);
        this.previews = previews;
        this.waves = waves;
        this.clock = clock;
    }

    public void whenPublished(Premiere premiere) {
        premieres.add(premiere);
    }

    // Who may

    /** Whether somebody may work on what is for these readers: their role must reach them all. */
    boolean mayEdit(Person editor, Audience audience) {
        return reachOf(editor).test(audience);
    }

    private Predicate<Audience> reachOf(Person editor) {
        return readership.reachOf(editor, Set.of(Role.EDITOR));
    }

    // Writing

    /**
     * A draft that nobody else sees but editors; the number of its piece. One by an editor with
     * limits is for those whom the role reaches.
     */
    public long draft(Person by, NewDraft draft) {
        return create(by, reachable(by, draft.draft()));
    }

    private Draft reachable(Person by, Draft draft) {
        return mayEdit(by, draft.audience())
                ? draft
                : by.grants().stream()
                        .filter(it -> it.role() == Role.EDITOR)
                        .findFirst()
                        .map(it -> draft.within(it))
                        .orElse(draft);
    }

    long create(Person by, Draft draft) {
        return store.insert(draft.json(), draft.title("fr"), by.id(), clock.instant());
    }

    /** Empty for what is not there, or for readers whom the role of this editor does not reach. */
    public Optional<Piece> piece(Person editor, long id, String language) {
        return store.piece(id)
                .map(it -> whole(List.of(it), language).getFirst())
                .filter(
                        it ->
                                it.draft()
                                        .map(draft -> mayEdit(editor, draft.audience()))
                                        .orElse(true))
                .filter(
                        it ->
                                it.edition()
                                        .map(draft -> mayEdit(editor, draft.audience()))
                                        .orElse(true));
    }

    /** What readers see of a piece; none before it was published. */
    public Optional<Long> itemOf(long pieceId) {
        return store.piece(pieceId).flatMap(Piece.Row::itemId);
    }

    /** The numbers of pieces by those of their items; what came from elsewhere has none. */
    public Map<Long, Long> piecesOf(Collection<Long> items) {
        return items.isEmpty()
                ? Map.of()
                : store.ofItems(List.copyOf(items)).stream()
                        .collect(Collectors.toMap(it -> it.itemId().orElseThrow(), Piece.Row::id));
    }

    /** Those with something that readers do not see, the latest changed first. */
    List<Piece> drafts(Person editor, String language) {
        return reached(editor, whole(store.drafts(DRAFTS), language));
    }

    /** Those that were published, from a place on, the latest changed first. */
    List<Piece> published(
            Person editor, Instant before, long beforeId, int atMost, String language) {
        return reached(editor, whole(store.published(before, beforeId, atMost), language));
    }

    /** What comes out in that time, or came out, in its order. */
    List<Piece> between(Person editor, Instant from, Instant to, String language) {
        var published =
                publishing.between(from, to, language).stream()
                        .collect(Collectors.toMap(Published::id, Function.identity()));
        return published.isEmpty()
                ? List.of()
                : reached(
                        editor,
                        store.ofItems(List.copyOf(published.keySet())).stream()
                                .map(it -> it.piece(it.itemId().map(published::get)))
                                .sorted(
                                        Comparator.comparing(
                                                it -> it.published().orElseThrow().publishedAt()))
                                .toList());
    }

    private List<Piece> reached(Person editor, List<Piece> pieces) {
        var reach = reachOf(editor);
        return pieces.stream().filter(it -> reach.test(it.current().audience())).toList();
    }

    private List<Piece> whole(List<Piece.Row> rows, String language) {
        var items = rows.stream().flatMap(it -> it.itemId().stream()).toList();
        var published =
                publishing.all(items, language).stream()
                        .collect(Collectors.toMap(Published::id, Function.identity()));
        return rows.stream().map(it -> it.piece(it.itemId().map(published::get))).toList();
    }

    /** False when somebody has changed it after the revision that was seen. */
    boolean change(Person by, Piece piece, int seen, Draft draft) {
        return store.change(
                piece.id(),
                seen,
                Optional.of(draft.json()),
                draft.title("fr"),
                by.id(),
                clock.instant());
    }

    /** Back to what readers see; a piece that they never saw is gone. False when overtaken. */
    boolean discard(Person by, Piece piece, int seen) {
        return piece.edition()
                .map(
                        it ->
                                store.change(
                                        piece.id(),
                                        seen,
                                        Optional.empty(),
                                        it.title("fr"),
                                        by.id(),
                                        clock.instant()))
                .orElseGet(() -> delete(piece, seen));
    }

    private boolean delete(Piece piece, int seen) {
        return jdbi.inTransaction(
                _ -> {
                    var shelf = pictures.of(piece);
                    boolean first = store.delete(piece.id(), seen);
                    if (first) {
                        shelf.forEach(pictures::forget);
                    }
                    return first;
                });
    }

    List<Edition> editions(Piece piece) {
        return store.editions(piece.id());
    }

    // Publishing

    /**
     * What was written becomes the edition that readers see: from that moment on where they saw
     * none before. Whose work it is hears of it. False when overtaken, or while something is in its
     * way.
     *
     * @param note what was corrected, for readers; empty where they need not know
     */
    boolean publish(Person by, Piece piece, int seen, Instant at, String note) {
        var draft = piece.current();
        return draft.problems().isEmpty()
                && jdbi.inTransaction(
                        _ -> {
                            var now = clock.instant();
                            boolean first =
                                    store.change(
                                            piece.id(),
                                            seen,
                                            Optional.empty(),
                                            draft.title("fr"),
                                            by.id(),
                                            now);
                            if (first) {
                                store.insertEdition(piece.id(), draft.json(), note, by.id(), now);
                                put(by, piece, draft, at, note);
                            }
                            return first;
                        });
    }

    private void put(Person by, Piece piece, Draft draft, Instant at, String note) {
        var known = new HashSet<Long>();
        long itemId;
        if (piece.itemId().isPresent()) {
            itemId = piece.itemId().get();
            known.addAll(piece.edition().map(Draft::credited).orElse(Set.of()));
            publishing.correct(
                    itemId, draft.publication(), Optional.of(note).filter(it -> !it.isEmpty()));
        } else {
            itemId = publishing.publish(by, draft.publication(), at);
            store.bind(piece.id(), itemId);
            premieres.forEach(it -> it.published(piece.id(), itemId));
        }
        Optional.ofNullable(draft.link()).ifPresent(previews::want);
        notifications.tell(
                draft.credited().stream()
                        .filter(it -> !known.contains(it))
                        .map(it -> credit(it, itemId, draft))
                        .toList());
    }

    private static News credit(long personId, long itemId, Draft draft) {
        return new News(
                personId,
                "content-credited",
                itemId,
                Map.of("title", draft.title("fr"), "link", "/feed/" + itemId));
    }

    /** For those whose words come out without further ado: a piece with its first edition. */
    public long publishNow(Person by, NewDraft draft, Instant at) {
        long id = create(by, draft.draft());
        var piece = first(id);
        if (!publish(by, piece, piece.revision(), at, "")) {
            throw new IllegalArgumentException("Not fit to be published: " + draft.title());
        }
        return id;
    }

    /** A piece that was not published yet. */
    Piece first(long id) {
        return store.piece(id).orElseThrow().piece(Optional.empty());
    }

    /** What the made-up company wrote, until that moment and planned; nothing twice. */
    public void loadDemo(Instant now) {
        if (!store.any()) {
            new DemoContent(jdbi, this, feed).load(now);
        }
    }

    Mix mix() {
        return mix;
    }

    Pictures pictures() {
        return pictures;
    }

    Publishing publishing() {
        return publishing;
    }

    Feed feed() {
        return feed;
    }

    Waves waves() {
        return waves;
    }
}
