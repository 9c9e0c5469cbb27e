package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.feed.ContentFormat;
import relais.feed.Pieces;
import relais.feed.Pieces.Piece;
import relais.feed.Pieces.Told;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Job offers, told by a piece of the feed and kept by HR as far as their role reaches. */
public final class JobOffers {

    private static final int SHOWN = 200;

    private final JobOfferStore store;
    private final PeopleStore people;
    private final Pieces pieces;
    private final Clock clock;

    /** The clock's zone says when a day is over. */
    JobOffers(Jdbi jdbi, Pieces pieces, Clock clock) {
        this.store = jdbi.onDemand(JobOfferStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.pieces = pieces;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of a piece, however it stands; empty where it has none. */
    public Optional<JobOffer> of(long itemId) {
        return store.offer(itemId);
    }

    /** One for which people can be referred today, and whose piece this reader finds. */
    Optional<JobOffer> openTo(Person reader, long itemId) {
        return of(itemId)
                .filter(it -> it.isOpenOn(today()))
                .filter(_ -> !pieces.named(reader, reader.language(), List.of(itemId)).isEmpty());
    }

    // HR

    /** Empty where this HR's role does not reach. */
    Optional<JobOffer> offer(Person hr, long itemId) {
        return of(itemId).filter(it -> it.isInReachOf(hr));
    }

    /** Those that are not ended first, then the newest. */
    List<JobOffer> reachedBy(Person hr) {
        return store.reached(hr.id(), SHOWN);
    }

    /** Pieces that tell of a job and are no offer yet, the newest first. */
    List<Piece> withoutOffer(String language) {
        var told = pieces.of(ContentFormat.JOB, language, SHOWN);
        var taken = offers(told.stream().map(Piece::id).toList()).keySet();
        return told.stream().filter(it -> !taken.contains(it.id())).toList();
    }

    /** False when this piece is one already. */
    public boolean open(Person hr, long itemId, JobOfferDraft draft) {
        return store.insert(itemId, draft, unit(draft), hr.id(), clock.instant());
    }

    /** False when somebody has changed it after the revision that was seen. */
    boolean change(JobOffer offer, int seen, JobOfferDraft draft) {
        return store.change(offer.itemId(), seen, draft, unit(draft));
    }

    /** False when it had ended before. Who has not answered yet is erased by the next upkeep. */
    public boolean end(Person hr, JobOffer offer, Ending ending) {
        return store.end(offer.itemId(), ending, hr.id(), clock.instant());
    }

    /** False when it had not ended. What was erased stays so. */
    boolean reopen(JobOffer offer) {
        return store.reopen(offer.itemId());
    }

    /** For each of them, also where nobody was referred. */
    Map<Long, OfferFigures> figures(Collection<Long> ids) {
        var figures = new HashMap<Long, OfferFigures>();
        ids.forEach(it -> figures.put(it, OfferFigures.none(it)));
        if (!ids.isEmpty()) {
            store.figures(ids).forEach(it -> figures.put(it.itemId(), it));
        }
        return figures;
    }

    // Words

    Map<Long, JobOffer> offers(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.offers(ids).stream()
                        .collect(Collectors.toMap(JobOffer::itemId, Function.identity()));
    }

    /**
     * What each offer is called: its piece's title, in this language where there is one, else its
     * reference.
     */
    Map<Long, Piece> titles(String language, Collection<JobOffer> offers) {
        var told =
                pieces.told(offers.stream().map(JobOffer::itemId).toList()).stream()
                        .collect(Collectors.groupingBy(Told::id));
        return offers.stream()
                .collect(
                        Collectors.toMap(
                                JobOffer::itemId,
                                it ->
                                        title(
                                                it,
                                                language,
                                                told.getOrDefault(it.itemId(), List.of()))));
    }

    Piece title(String language, JobOffer offer) {
        return titles(language, List.of(offer)).get(offer.itemId());
    }

    private static Piece title(JobOffer offer, String language, List<Told> texts) {
        return texts.stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(it -> new Piece(it.id(), it.language(), it.title()))
                .orElseGet(() -> new Piece(offer.itemId(), language, offer.reference()));
    }

    private long unit(JobOfferDraft draft) {
        return people.unitByCode(draft.unitCode()).orElseThrow();
    }
}
