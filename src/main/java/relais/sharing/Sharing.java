package relais.sharing;

import static relais.activity.Action.CONTENT_SHARED;
import static relais.activity.Action.KIT_USED;
import static relais.activity.Action.PERSONAL_POST_DECLARED;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.database.Check;
import relais.drafting.Drafting;
import relais.feed.Article;
import relais.feed.Feed;
import relais.joining.Joining;
import relais.joining.Membership;
import relais.kits.Kit;
import relais.kits.Kits;
import relais.ownvoice.Measure;
import relais.ownvoice.OwnVoice;
import relais.people.Person;
import relais.timeline.Declaration;
import relais.timeline.Declaration.Declared;
import relais.timeline.PostDraft;
import relais.timeline.Timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Posts that people declare, seen as shares: something of the company’s or a subject of their own,
 * in their own voice or not yet. A share is a declared post, whichever page it was declared on.
 * Nothing here waits for anybody’s leave.
 */
public final class Sharing implements Timeline.Listener {

    /** What was posted longer before it was declared is kept, and counts no more. */
    private static final int DAYS = 31;

    /** So many posts about a piece say how much of its openings is left. */
    private static final int ABOUT = 5_000;

    /** Posts that are held at once. */
    private static final int BATCH = 50;

    private static final Logger log = LoggerFactory.getLogger(Sharing.class);

    private final Jdbi jdbi;
    private final ShareStore store;
    private final ActivityLedger ledger;
    private final Timeline timeline;
    private final Feed feed;
    private final Kits kits;
    private final OwnVoice voice;
    private final Joining joining;
    private final Drafting drafting;
    private final Offered offered;
    private final Drafts drafts;
    private final Clock clock;
    private final List<Themes> themes = new ArrayList<>();

    public Sharing(
            Jdbi jdbi,
            ActivityLedger ledger,
            Timeline timeline,
            Feed feed,
            Kits kits,
            OwnVoice voice,
            Joining joining,
            Drafting drafting,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ShareStore.class);
        this.ledger = ledger;
        this.timeline = timeline;
        this.feed = feed;
        this.kits = kits;
        this.voice = voice;
        this.joining = joining;
        this.drafting = drafting;
        this.offered = new Offered(kits, joining);
        this.drafts = new Drafts(jdbi, timeline, clock);
        this.clock = clock;
    }

    /** The same at another time. */
    public Sharing by(Clock other) {
        return new Sharing(jdbi, ledger, timeline, feed, kits, voice, joining, drafting, other);
    }

    public void tell(Themes listener) {
        themes.add(listener);
    }

    public Drafts drafts() {
        return drafts;
    }

    /** “I posted it.” The same form again is the same share; its draft is gone. */
    public Declaration declare(Person author, String onceKey, PostDraft draft) {
        return declare(author, onceKey, draft, Optional.empty());
    }

    /**
     * The same.
     *
     * @param campaignId to which its author lets it belong
     */
    public Declaration declare(
            Person author, String onceKey, PostDraft draft, Optional<Long> campaignId) {
        return jdbi.inTransaction(
                _ -> {
                    var declaration = timeline.declare(author, onceKey, draft);
                    if (declaration instanceof Declared(var id)) {
                        campaignId.ifPresent(it -> join(author, id, it));
                        drafts.declared(author, onceKey);
                    }
                    return declaration;
                });
    }

    /** Campaigns to which a post of theirs may belong now: titles by number. */
    Map<Long, String> campaigns(Person writer, String language, boolean company) {
        var open = new LinkedHashMap<Long, String>();
        themes.forEach(it -> open.putAll(it.open(writer, language, company)));
        return open;
    }

    /** Where it is told of the campaign to which a post belongs. */
    Optional<String> campaignPage(long postId) {
        return themes.stream().flatMap(it -> it.page(postId).stream()).findFirst();
    }

    /** What a declared post was; empty of what is not there. */
    public Optional<Share> share(long postId) {
        return store.share(postId);
    }

    /** In the calendar month of this moment, where the person is. */
    public Month month(Person person, Instant now) {
        var month = YearMonth.from(now.atZone(person.zone()));
        return store.month(person.id(), month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Numbers of declared posts about a piece, the latest first. */
    public List<Long> about(long itemId) {
        return store.about(itemId, ABOUT);
    }

    /** How much of a draft is the writer’s own, measured as it is when it is declared. */
    Measure measure(Person writer, String words, Optional<Article> article) {
        var texts = offered.texts(article);
        texts.addAll(drafting.offered(writer.id(), article.map(it -> it.item().id())));
        return voice.measure(writer.id(), words, texts, offered.prescribed(article));
    }

    // What authors declare, change and delete, on any page

    @Override
    public void written(Person author, long postId, PostDraft draft) {
        var before = store.share(postId);
        var share = keep(author, postId, draft, before);
        record(author, before, share);
        themes.forEach(it -> it.written(share));
    }

    /** A new one without its fact, for those who tell that themselves. */
    public Share keep(Person author, long postId, PostDraft draft) {
        return jdbi.inTransaction(_ -> keep(author, postId, draft, Optional.empty()));
    }

    @Override
    public void removing(Person author, long postId) {
        store.share(postId)
                .ifPresent(
                        it -> {
                            takeBack(it);
                            store.delete(postId);
                        });
        voice.forget(postId);
        themes.forEach(it -> it.removing(postId));
    }

    /**
     * For every minute: goes on with posts from before the meter knew of any, batch by batch,
     * wherever this or another server stopped. Rests as long as each batch took.
     */
    public void rememberPast() {
        boolean more = true;
        while (more) {
            long began = System.nanoTime();
            int remembered = jdbi.inTransaction(_ -> rememberSome());
            more = remembered > 0;
            if (more) {
                log.info("The meter knows {} more posts from before it was there", remembered);
                LockSupport.parkNanos(System.nanoTime() - began);
            }
        }
    }

    /** What its author is changing is left for the next time. */
    private int rememberSome() {
        var posts = timeline.holdFree(voice.takePast(BATCH));
        posts.forEach(it -> voice.rememberPast(it.postId(), it.authorId(), it.words()));
        return posts.size();
    }

    // People who leave

    /** Without a trace: drafts and what they were offered; posts go with the timeline’s. */
    public void erase(Person person) {
        drafts.forget(person.id());
        drafting.forget(person.id());
    }

    /** The company: what they did not post stays nobody’s. */
    public void depart(long personId) {
        drafts.forget(personId);
        drafting.forget(personId);
    }

    public List<Check> checks() {
        return List.of(new Check("facts of shares", store::factDifferences, Check.BY_HAND));
    }

    private void join(Person author, long postId, long campaignId) {
        store.share(postId)
                .ifPresent(share -> themes.forEach(it -> it.join(author, share, campaignId)));
    }

    private Share keep(Person author, long postId, PostDraft draft, Optional<Share> before) {
        var share = share(author, postId, draft, before);
        store.keep(share);
        if (draft.words().isBlank()) {
            voice.forget(postId);
        } else {
            voice.remember(postId, author.id(), draft.words());
        }
        return share;
    }

    /** What was something of the company’s stays so when its piece can be read no more. */
    private Share share(Person author, long postId, PostDraft draft, Optional<Share> before) {
        var item = draft.itemId().or(() -> before.filter(Share::company).flatMap(Share::itemId));
        var article = item.flatMap(it -> feed.article(author, draft.language(), it));
        boolean company =
                article.map(it -> !it.item().isPress())
                        .orElseGet(() -> before.filter(Share::company).isPresent());
        var measure = measure(author, draft.words(), article);
        // a few words on a subject of one's own are one's own
        boolean personal = measure.personal() || !company && measure.tooShort();
        var declaredAt = before.map(Share::declaredAt).orElseGet(clock::instant);
        var action =
                Optional.of(company ? CONTENT_SHARED : PERSONAL_POST_DECLARED)
                        .filter(_ -> personal)
                        .filter(_ -> counts(author, draft.postedOn(), declaredAt, before));
        var kit = item.flatMap(kits::open);
        return new Share(
                postId,
                author.id(),
                item,
                company,
                draft.postedOn(),
                measure.fromKit(),
                measure.fromColleague(),
                personal,
                kit.map(Kit::edition),
                kit.map(Kit::authorId)
                        .filter(it -> it != author.id())
                        .filter(_ -> action.equals(Optional.of(CONTENT_SHARED))),
                action,
                declaredAt);
    }

    /** What was posted since they joined, and not long ago. What counted once may be changed. */
    private boolean counts(
            Person author, LocalDate postedOn, Instant declaredAt, Optional<Share> before) {
        var declaredOn = LocalDate.ofInstant(declaredAt, author.zone());
        return !postedOn.isBefore(declaredOn.minusDays(DAYS))
                && (before.filter(Share::isCounted).isPresent()
                        || joining.membershipOf(author)
                                .map(Membership::joinedAt)
                                .map(it -> LocalDate.ofInstant(it, author.zone()))
                                .filter(it -> !postedOn.isBefore(it))
                                .isPresent());
    }

    private void record(Person author, Optional<Share> before, Share share) {
        boolean same =
                before.filter(it -> it.action().equals(share.action()))
                        .filter(it -> it.thankedId().equals(share.thankedId()))
                        .filter(it -> it.postedOn().equals(share.postedOn()))
                        .isPresent();
        if (!same) {
            before.ifPresent(this::takeBack);
            var at = happened(author, share.postedOn());
            share.action().ifPresent(it -> record(share.personId(), it, share, at));
            share.thankedId().ifPresent(it -> record(it, KIT_USED, share, at));
        }
    }

    private void record(long personId, Action action, Share share, Instant at) {
        ledger.recordOnce(personId, action, share.postId(), at);
    }

    private void takeBack(Share share) {
        share.action().ifPresent(it -> ledger.reverse(share.personId(), it, share.postId()));
        share.thankedId().ifPresent(it -> ledger.reverse(it, KIT_USED, share.postId()));
    }

    /** Of another day than today nobody knows the hour. */
    private Instant happened(Person author, LocalDate postedOn) {
        var now = clock.instant();
        var noon = postedOn.atTime(LocalTime.NOON).atZone(author.zone()).toInstant();
        return postedOn.equals(LocalDate.ofInstant(now, author.zone())) || noon.isAfter(now)
                ? now
                : noon;
    }
}
