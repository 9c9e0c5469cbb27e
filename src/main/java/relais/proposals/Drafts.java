package relais.proposals;

import org.jdbi.v3.core.Jdbi;

import relais.media.Media;
import relais.media.Medium;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.proposals.ProposalStore.Held;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Proposals in the hands of their author: kept while they are written, sent, taken back. */
public final class Drafts {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final ProposalStore store;
    private final CreditStore credits;
    private final UploadStore uploads;
    private final PeopleStore people;
    private final Media media;
    private final ProposalNews news;
    private final Settings settings;
    private final Clock clock;

    /** The clock's zone says when a day is over. */
    Drafts(Jdbi jdbi, Media media, ProposalNews news, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ProposalStore.class);
        this.credits = jdbi.onDemand(CreditStore.class);
        this.uploads = jdbi.onDemand(UploadStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.media = media;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whatever of it is written so far. The same form again is the same draft. */
    public Keeping keep(Person author, String onceKey, Wording wording, Optional<Medium> picture) {
        return jdbi.inTransaction(
                _ -> {
                    long id = idOf(author, onceKey, wording);
                    picture.map(Medium::address).ifPresent(uploads::end);
                    if (isSent(id)) {
                        picture.ifPresent(media::remove);
                        return new Keeping.AlreadySent(id);
                    }
                    store.write(id, wording, clock.instant());
                    credits.keepOnly(id, wording.credits());
                    credits.name(id, wording.credits());
                    picture.ifPresent(it -> illustrate(id, it));
                    return new Keeping.Kept(id);
                });
    }

    /** A picture has come in, in the caller's transaction: it is to stand beside a draft soon. */
    void uploaded(Medium picture) {
        uploads.begin(picture.address(), clock.instant());
    }

    /** For every night: pictures whose node died before a draft showed them. */
    public void sweep() {
        uploads.before(clock.instant().minus(A_DAY)).forEach(this::sweep);
    }

    /** The promise begins, and those whom it names are told. False when it was sent before. */
    public boolean send(Person author, long id) {
        return jdbi.inTransaction(
                _ -> {
                    var named = credits.named(id);
                    lock(author, named);
                    boolean sent = store.send(id, dueOn(author), clock.instant());
                    if (sent) {
                        news.named(store.proposal(id).orElseThrow(), named);
                    }
                    return sent;
                });
    }

    /** A draft again, whatever was asked. False when it is answered, or no longer sent. */
    public boolean takeBack(Person author, long id) {
        return jdbi.inTransaction(
                _ -> {
                    var named = credits.named(id);
                    lock(author, named);
                    boolean back = store.takeBack(id, clock.instant());
                    if (back) {
                        news.namedNoMore(id, named);
                        store.proposal(id).ifPresent(news::settled);
                    }
                    return back;
                });
    }

    /** The author's reply to a question: the promise goes on. False when none waits for it. */
    public boolean reply(Person author, Proposal proposal, String words) {
        return jdbi.inTransaction(
                _ -> {
                    var asker = store.asker(proposal.id(), author.id());
                    lock(author, asker.stream().toList());
                    var held = store.hold(proposal.id());
                    boolean replied =
                            held.isPresent()
                                    && store.replied(
                                            proposal.id(),
                                            resumed(author, held.get()),
                                            clock.instant());
                    if (replied) {
                        store.say(proposal.id(), author.id(), words, clock.instant());
                        news.settled(proposal);
                        asker.ifPresent(it -> news.replied(it, proposal));
                    }
                    return replied;
                });
    }

    /** Nothing of a draft is left. False when it was sent meanwhile. */
    public boolean throwAway(Person author, long id) {
        return jdbi.inTransaction(
                _ -> {
                    people.lock(author.id());
                    boolean draft = store.hold(id).filter(it -> it.sentAt().isEmpty()).isPresent();
                    if (draft) {
                        remove(id);
                    }
                    return draft;
                });
    }

    /** Without its picture; nothing when it was sent meanwhile. */
    public void dropPicture(Person author, long id) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(author.id());
                    if (!isSent(id)) {
                        removePicture(id);
                    }
                });
    }

    /** In the caller's transaction. */
    void remove(long id) {
        news.namedNoMore(id, credits.named(id));
        credits.forget(id);
        store.forgetMessages(id);
        removePicture(id);
        store.delete(id);
    }

    /** In place of the picture before. */
    private void illustrate(long id, Medium picture) {
        removePicture(id);
        store.illustrate(id, Optional.of(picture.address()));
    }

    /** In the caller's transaction. */
    void removePicture(long id) {
        var before = store.picture(id);
        store.illustrate(id, Optional.empty());
        before.flatMap(media::find).ifPresent(media::remove);
    }

    private void sweep(String address) {
        jdbi.useTransaction(
                _ -> {
                    if (uploads.end(address)) {
                        media.find(address).ifPresent(media::remove);
                    }
                });
    }

    private long idOf(Person author, String onceKey, Wording wording) {
        return store.idByKey(author.id(), onceKey)
                .or(() -> store.insert(author.id(), onceKey, wording, clock.instant()))
                .or(() -> store.idByKey(author.id(), onceKey))
                .orElseThrow();
    }

    private boolean isSent(long id) {
        return store.hold(id).flatMap(Held::sentAt).isPresent();
    }

    private void lock(Person author, List<Long> others) {
        people.lockAll(Stream.concat(LongStream.of(author.id()).boxed(), others.stream()).toList());
    }

    private LocalDate dueOn(Person author) {
        return Promise.in(author.country())
                .after(LocalDate.now(clock), settings.get(Programme.PROPOSAL_DAYS));
    }

    /** The promise stood still while the question was open. */
    private LocalDate resumed(Person author, Held held) {
        var promise = Promise.in(author.country());
        return held.askedAt()
                .map(it -> it.atZone(clock.getZone()).toLocalDate())
                .map(asked -> promise.between(asked, LocalDate.now(clock)))
                .map(days -> promise.after(held.dueOn().orElseThrow(), days))
                .or(held::dueOn)
                .orElseThrow();
    }
}
