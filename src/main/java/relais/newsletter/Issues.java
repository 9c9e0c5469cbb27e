package relais.newsletter;

import org.jdbi.v3.core.Jdbi;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.feed.Topic;
import relais.mail.Letter;
import relais.mail.Outbox;
import relais.newsletter.IssueStore.Placed;
import relais.people.Person;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The newsletter as editors make it: a draft for a week, until it is released. */
public final class Issues {

    /** More would be a newspaper. */
    public static final int PIECES = 12;

    private static final int SHOWN = 60;
    private static final int WEEKS_AHEAD = 6;
    private static final int LISTED = 100;

    private final Jdbi jdbi;
    private final IssueStore store;
    private final CopyStore copies;
    private final Feed feed;
    private final Pieces pieces;
    private final Typesetter typesetter;
    private final Outbox outbox;
    private final Clock clock;

    /**
     * @param clock weeks begin and end in its zone, the programme's
     */
    Issues(
            Jdbi jdbi,
            IssueStore store,
            CopyStore copies,
            Feed feed,
            Pieces pieces,
            Typesetter typesetter,
            Outbox outbox,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.copies = copies;
        this.feed = feed;
        this.pieces = pieces;
        this.typesetter = typesetter;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The latest week first. */
    public List<Issue> latest() {
        return store.latest(SHOWN);
    }

    public Optional<Issue> issue(long id) {
        return store.issue(id);
    }

    /** Mondays of this week and the next ones that have no issue yet. */
    List<LocalDate> freeWeeks() {
        var monday = monday();
        var taken = latest().stream().map(Issue::week).collect(Collectors.toSet());
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(monday::plusWeeks)
                .filter(it -> !taken.contains(it))
                .toList();
    }

    /** The number of the week's issue, whoever made it; empty for a week that cannot be chosen. */
    public Optional<Long> create(Person editor, LocalDate week) {
        var monday = monday();
        return Optional.of(week)
                .filter(it -> it.getDayOfWeek() == DayOfWeek.MONDAY)
                .filter(it -> !it.isBefore(monday) && it.isBefore(monday.plusWeeks(WEEKS_AHEAD)))
                .map(
                        it ->
                                store.insert(it, editor.id(), clock.instant())
                                        .orElseGet(() -> store.ofWeek(it)));
    }

    public Contents contents(Issue issue) {
        return new Contents(store.texts(issue.id()), store.entries(issue.id()));
    }

    /** False when somebody changed or released it meanwhile. */
    public boolean write(Issue issue, int seen, Contents contents) {
        return jdbi.inTransaction(
                _ -> {
                    boolean ours = store.change(issue.id(), seen);
                    if (ours) {
                        put(issue.id(), contents.texts(), choosable(issue, contents.entries()));
                    }
                    return ours;
                });
    }

    /**
     * A draft is gone, and its week is free again. False when somebody changed or released it
     * meanwhile.
     */
    public boolean remove(Issue issue, int seen) {
        return jdbi.inTransaction(
                _ -> {
                    boolean ours = store.change(issue.id(), seen);
                    if (ours) {
                        store.forgetTexts(issue.id());
                        store.forgetEntries(issue.id());
                        store.forget(issue.id());
                    }
                    return ours;
                });
    }

    /** From then on it leaves by itself, on that day of each reader's own calendar. */
    public Release release(Person editor, Issue issue, int seen, LocalDate on) {
        if (!days(issue).contains(on)) {
            return new Release.NotThatDay();
        }
        // what is put in or taken out meanwhile makes another revision of it
        if (isEmpty(contents(issue))) {
            return new Release.Empty();
        }
        return store.release(issue.id(), seen, on, editor.id(), clock.instant())
                ? new Release.Released()
                : new Release.Overtaken();
    }

    /** Before the first copy is made it is a draft again; after that the rest of them stay here. */
    public boolean stop(Person editor, Issue issue) {
        return jdbi.inTransaction(
                _ -> {
                    boolean stopped = store.stop(issue.id(), editor.id(), clock.instant());
                    if (stopped) {
                        copies.stop(issue.id());
                    }
                    return stopped || store.takeBack(issue.id());
                });
    }

    /** Those of its week on which it can still leave. */
    List<LocalDate> days(Issue issue) {
        var today = LocalDate.now(clock);
        return issue.week()
                .datesUntil(issue.week().plusWeeks(1))
                .filter(it -> !it.isBefore(today))
                .toList();
    }

    /** How many would get it, by language. */
    Map<String, Long> readers() {
        return copies.readers();
    }

    /** What became of it until now, or in the end. */
    Figures figures(Issue issue) {
        return issue.closedAt()
                .map(_ -> new Figures(issue.sent(), issue.refused(), 0, issue.unknown(), 0))
                .orElseGet(() -> copies.figures(issue.id(), silentSince(clock.instant())));
    }

    List<PerhapsSent> perhapsSent(Issue issue) {
        return copies.perhapsSent(issue.id(), silentSince(clock.instant()), LISTED);
    }

    /** A mail takes seconds at most: what has begun before then will not be heard of. */
    static Instant silentSince(Instant now) {
        return now.minus(Duration.ofMinutes(5));
    }

    /** Whether test mails leave here. */
    boolean sendsTests() {
        return outbox.isOpen();
    }

    /** To the editor alone, as it stands. */
    public void sendTest(Person editor, Issue issue, String language) {
        jdbi.useTransaction(
                _ ->
                        outbox.send(
                                editor.id(), TestLetter.NAME, TestLetter.details(issue, language)));
    }

    /** As it would be for a reader who may read everything; empty where it says nothing yet. */
    Optional<IssueLetter> preview(Person editor, Issue issue, String language, Scheme scheme) {
        var reader = new Reader(editor.id(), editor.givenName(), language, Set.of());
        return typesetter.page(
                typesetter.proof(contents(issue), editor.id()), reader, Optional.empty(), scheme);
    }

    Letter letter(IssueLetter page) {
        return typesetter.letter(page);
    }

    List<Topic> topics(String language) {
        return feed.topics(language);
    }

    List<Pieces.Piece> find(String language, String words, int atMost) {
        return pieces.out(language, words, atMost);
    }

    /** In all languages they have; without those that are not out any more. */
    Map<Long, List<Pieces.Told>> told(List<Entry> entries) {
        return pieces.told(entries.stream().map(Entry::itemId).toList()).stream()
                .collect(Collectors.groupingBy(Pieces.Told::id));
    }

    /** What is out, or was chosen when it was; under topics that there are. */
    private List<Entry> choosable(Issue issue, List<Entry> entries) {
        var items = new HashSet<>(told(entries).keySet());
        store.entries(issue.id()).forEach(it -> items.add(it.itemId()));
        var topics = topics("en").stream().map(Topic::id).collect(Collectors.toSet());
        return entries.stream()
                .filter(it -> items.contains(it.itemId()))
                .map(it -> it.under(it.topicId().filter(topics::contains)))
                .toList();
    }

    private void put(long id, List<IssueText> texts, List<Entry> entries) {
        store.forgetTexts(id);
        store.forgetEntries(id);
        store.insertTexts(
                id,
                texts.stream()
                        .filter(it -> !(it.subject() + it.introduction()).isBlank())
                        .toList());
        store.insertEntries(
                id,
                IntStream.range(0, entries.size())
                        .mapToObj(it -> new Placed(it + 1, entries.get(it)))
                        .toList());
    }

    private boolean isEmpty(Contents contents) {
        return contents.languages().isEmpty() || told(contents.entries()).isEmpty();
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
