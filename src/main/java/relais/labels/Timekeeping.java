package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.mentoring.Mentoring;
import relais.people.PeopleStore;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** What happens to labels by itself, every night, on whichever node begins first. */
final class Timekeeping {

    /** Champions hear so many days before the end, the first time and the last. */
    static final int FIRST_NOTICE = 60;

    static final int LAST_NOTICE = 14;

    /** A label that ran out can be renewed for so long, as though it had not. */
    static final Duration GRACE = Duration.ofDays(30);

    /** A break of so long is one of which the protégés should know. */
    static final Duration LONG_BREAK = Duration.ofDays(30);

    private static final int BATCH = 200;

    private final Jdbi jdbi;
    private final ClockStore store;
    private final PeopleStore people;
    private final Ending ending;
    private final Mentoring mentoring;
    private final LabelNews news;
    private final Clock clock;

    Timekeeping(Jdbi jdbi, Ending ending, Mentoring mentoring, LabelNews news, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(ClockStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.ending = ending;
        this.mentoring = mentoring;
        this.news = news;
        this.clock = clock;
    }

    void keep() {
        expire();
        handOn();
        giveNotice(LAST_NOTICE);
        giveNotice(FIRST_NOTICE);
        tellOfBreaks();
    }

    /** Each in a transaction of its own; what another node has ended is not there any more. */
    private void expire() {
        var over = store.over(LocalDate.now(clock), BATCH);
        while (!over.isEmpty()) {
            over.forEach(it -> ending.expire(it.personId()));
            over = store.over(LocalDate.now(clock), BATCH);
        }
    }

    private void handOn() {
        var before = clock.instant().minus(GRACE);
        var waiting = store.notHandedOn(before, BATCH);
        while (!waiting.isEmpty()) {
            waiting.forEach(it -> ending.handOn(it.labelId(), it.personId()));
            waiting = store.notHandedOn(before, BATCH);
        }
    }

    private void giveNotice(int days) {
        var before = LocalDate.now(clock).plusDays(days);
        store.ending(before, days).forEach(it -> giveNotice(it, days));
    }

    private void giveNotice(ClockStore.Holder holder, int days) {
        jdbi.useTransaction(
                _ -> {
                    if (store.notice(holder.labelId(), days)) {
                        news.ending(holder.personId(), holder.labelId(), days);
                    }
                });
    }

    /** The pair goes on; whoever would rather not wait knows how. */
    private void tellOfBreaks() {
        var now = clock.instant();
        for (var pause : store.longBreaks(now, now.minus(LONG_BREAK))) {
            jdbi.useTransaction(
                    _ -> {
                        if (store.tellOnce(pause.personId(), pause.startsAt(), now)) {
                            tell(pause.personId());
                        }
                    });
        }
    }

    private void tell(long championId) {
        people.card(championId)
                .ifPresent(
                        champion ->
                                mentoring
                                        .protegesOf(championId)
                                        .forEach(it -> news.longBreak(it.id(), champion)));
    }
}
