package relais.referrals;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.Sealing;
import relais.people.PeopleStore;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What happens to referrals by itself: they lapse, they are forgotten, they are sealed anew. */
final class Upkeep {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final int AT_ONCE = 1_000;

    /** Where sealed words lie, and what place they were sealed for. */
    private record Shelf(String table, String column, String placeColumn, String kind) {}

    private static final List<Shelf> SHELVES =
            List.of(
                    new Shelf("referral", "introduction", "once_key", Papers.INTRODUCTION),
                    new Shelf("referral", "candidate", "once_key", Papers.CANDIDATE),
                    new Shelf("referral_step", "note", "referral_id", Papers.NOTE),
                    new Shelf("referral_key", "sealed", "id", Marks.PLACE));

    private final Jdbi jdbi;
    private final UpkeepStore store;
    private final PeopleStore people;
    private final Sealing sealing;
    private final Settings settings;
    private final Clock clock;

    Upkeep(Jdbi jdbi, Sealing sealing, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(UpkeepStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.sealing = sealing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who did not answer in time, or before the offer was over, is erased. */
    void lapse() {
        int lapsed = store.lapse(clock.instant(), LocalDate.now(clock));
        if (lapsed > 0) {
            log.info("{} referrals lapsed", lapsed);
        }
    }

    /** Nobody is kept longer than some months after the offer was over. */
    void forgetOld() {
        var day = LocalDate.now(clock).minusMonths(settings.get(Programme.REFERRAL_MONTHS));
        store.forgetSteps(day);
        int forgotten = store.forget(day);
        if (forgotten > 0) {
            log.info("{} referrals of former offers forgotten", forgotten);
        }
    }

    /**
     * What candidates have not answered ends; those who agreed stay with HR, without the referrer's
     * name and words.
     */
    void erase(long personId) {
        jdbi.useTransaction(
                _ -> {
                    people.lock(personId);
                    store.eraseWaiting(personId, clock.instant());
                    store.eraseReferrer(personId);
                });
    }

    /** What cannot be opened stays as it is, in case its key is found. */
    void sealAnew() {
        SHELVES.forEach(this::sealAnew);
    }

    private void sealAnew(Shelf shelf) {
        var former =
                store.sealedOtherwise(
                        shelf.table(),
                        shelf.column(),
                        shelf.placeColumn(),
                        sealing.keyNumber(),
                        AT_ONCE);
        for (var row : former) {
            var place = shelf.kind() + row.place();
            sealing.open(row.sealed(), place)
                    .ifPresent(
                            words ->
                                    store.replace(
                                            shelf.table(),
                                            shelf.column(),
                                            shelf.placeColumn(),
                                            row,
                                            sealing.seal(words, place)));
        }
    }
}
