package relais.feed;

import static relais.activity.Action.CONTENT_READ;
import static relais.activity.Action.REACTION_GIVEN;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.people.Person;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to read: content of our own and from press watch, and what readers do with it. */
public final class Feed {

    /** Of so many, the hub shows what suits the person best. */
    private static final int CONSIDERED = 50;

    private static final int MOST_KEPT = 200;

    private final Jdbi jdbi;
    private final ContentStore content;
    private final ReaderStore readers;
    private final TopicStore topics;
    private final ActivityLedger ledger;
    private final Clock clock;
    private final Shelf shelf;
    private final MyFeed myFeed;
    private final Publishing publishing;
    private final Press press;

    public Feed(Jdbi jdbi, ActivityLedger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.content = jdbi.onDemand(ContentStore.class);
        this.readers = jdbi.onDemand(ReaderStore.class);
        this.topics = jdbi.onDemand(TopicStore.class);
        this.ledger = ledger;
        this.clock = clock;
        this.shelf = new Shelf(content, readers, topics, clock);
        this.myFeed = new MyFeed(content, clock);
        this.publishing = new Publishing(jdbi, clock);
        this.press = new Press(jdbi, clock);
    }

    /** The newest items with what they can be narrowed to: what the feed opens with. */
    Shelf.View front(Person person, String language) {
        return shelf.viewOf(person, language);
    }

    /** A page of somebody's own feed, in its order. */
    List<Ranked> page(
            Person person, Shelf.View front, Optional<FeedPlace> after, ZoneId zone, int atMost) {
        return myFeed.page(person, front, after, zone, atMost);
    }

    /** Newest first; texts in this language where there are any, else in another. */
    public List<ContentItem> newest(
            Person person, String language, FeedFilter filter, FeedPosition before, int atMost) {
        return content.newest(
                person.id(),
                language,
                filter.format(),
                filter.topic().map(Topic::id),
                before,
                Optional.empty(),
                clock.instant(),
                atMost);
    }

    /** Empty for what is not there, not yet out, or for others. */
    public Optional<Article> article(Person person, String language, long itemId) {
        return content.article(person.id(), language, itemId, clock.instant());
    }

    /** What an item rests on. */
    public List<Origin> origins(ContentItem item) {
        return content.origins(item.id());
    }

    /** Those whose work an item is, by their numbers. */
    public List<Long> credited(ContentItem item) {
        return content.credited(item.id());
    }

    /** What they have not read: first what they follow, then what is in their language. */
    public List<ContentItem> forHub(Person person, int atMost) {
        return forHub(person, person.language(), atMost);
    }

    public List<ContentItem> forHub(Person person, String language, int atMost) {
        return shelf.viewOf(person, language).unread(language, CONSIDERED, atMost);
    }

    public boolean hasReadAnything(Person person) {
        return readers.hasReadAnything(person.id());
    }

    public List<Topic> topics(String language) {
        return topics.all(language);
    }

    /** The formats there are, the most frequent of these weeks first. */
    public List<FormatShare> mix() {
        return shelf.mix();
    }

    /** Reading twice is the same as reading once. */
    public void read(Person person, ContentItem item) {
        jdbi.useTransaction(
                _ -> {
                    if (readers.insertReading(person.id(), item.id(), clock.instant())) {
                        ledger.recordOnce(person.id(), CONTENT_READ, item.id());
                    }
                });
    }

    /**
     * One reaction a reader and piece: another kind takes the place of the one before. Counted
     * last, as all who react so to one piece wait for each other there.
     */
    public void react(Person person, ContentItem item, ReactionKind kind) {
        boolean isNew =
                jdbi.inTransaction(
                        _ -> {
                            if (readers.insertReaction(
                                    person.id(), item.id(), kind, clock.instant())) {
                                readers.count(item.id(), kind, 1);
                                ledger.recordOnce(person.id(), REACTION_GIVEN, item.id());
                                return true;
                            }
                            changeReaction(person, item, kind);
                            return false;
                        });
        if (isNew) {
            shelf.count(item.id(), 1);
        }
    }

    private void changeReaction(Person person, ContentItem item, ReactionKind kind) {
        var before = readers.holdReaction(person.id(), item.id()).orElseThrow();
        if (before != kind) {
            readers.changeReaction(person.id(), item.id(), kind, clock.instant());
            // in one order, so that two who change their minds never wait for each other
            Stream.of(before, kind)
                    .sorted()
                    .forEach(it -> readers.count(item.id(), it, it == kind ? 1 : -1));
        }
    }

    public void reactNoMore(Person person, ContentItem item) {
        boolean isGone =
                jdbi.inTransaction(
                        _ -> {
                            var before = readers.holdReaction(person.id(), item.id());
                            before.ifPresent(
                                    kind -> {
                                        readers.removeReaction(person.id(), item.id());
                                        readers.count(item.id(), kind, -1);
                                        ledger.reverse(person.id(), REACTION_GIVEN, item.id());
                                    });
                            return before.isPresent();
                        });
        if (isGone) {
            shelf.count(item.id(), -1);
        }
    }

    // What readers keep, hide and have seen

    public void keep(Person person, ContentItem item) {
        readers.keep(person.id(), item.id(), clock.instant());
    }

    public void keepNoMore(Person person, ContentItem item) {
        readers.keepNoMore(person.id(), item.id());
    }

    /** What they keep, the latest first, as far as it is still there. */
    List<ContentItem> kept(Person person, String language) {
        return content.kept(person.id(), language, clock.instant(), MOST_KEPT);
    }

    /** From their own feed; its page stays. */
    public void hide(Person person, ContentItem item) {
        readers.hide(person.id(), item.id(), clock.instant());
    }

    public void showAgain(Person person, ContentItem item) {
        readers.showAgain(person.id(), item.id());
    }

    /** They were here: what comes out from then on is new to them. */
    public void seen(Person person, Instant until) {
        readers.seen(person.id(), until);
    }

    /** For editors: what comes out, and when. */
    public Publishing publishing() {
        return publishing;
    }

    /** What is kept of readers. */
    public List<Check> checks() {
        return List.of(new Check("reactions by item", readers::countDifferences, this::recount));
    }

    /** Counts reactions anew, for those who put them in by themselves. */
    public void recount() {
        jdbi.useTransaction(_ -> readers.recount());
    }

    /** Where press watch puts what it found. */
    public Press press() {
        return press;
    }

    /** The topics that every installation begins with; nothing when there are any. */
    public void loadStarter() {
        new Library(jdbi).loadTopics();
    }
}
