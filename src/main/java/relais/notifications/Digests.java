package relais.notifications;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.JsonRows;
import relais.mail.Outbox;
import relais.mail.Outbox.Bulk;
import relais.notifications.DigestStore.Look;
import relais.notifications.DigestStore.Wish;
import relais.people.WorkingTime;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides who gets a weekly letter, and when: once a week, in the member's working time, about what
 * they were told before the day they chose and have not read. A row per person and week decides
 * before anything is sent, so two nodes at once, or a crash, make no second letter.
 */
public final class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private static final int BATCH = 500;

    /** Who waits is looked at once a day at least: clocks, hours and days may change meanwhile. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** Nobody is mailed what is older: not even when letters were off for a year. */
    private static final Duration OLDEST = Duration.ofDays(14);

    /** A transaction that told somebody may end this much after it began. */
    private static final Duration LATE = Duration.ofHours(1);

    private final Jdbi jdbi;
    private final DigestStore store;
    private final Outbox outbox;
    private final Elsewhere elsewhere;
    private final Settings settings;
    private final Clock clock;

    public Digests(Jdbi jdbi, Outbox outbox, Elsewhere elsewhere, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(DigestStore.class);
        this.outbox = outbox;
        this.elsewhere = elsewhere;
        this.settings = settings;
        this.clock = clock;
    }

    /** Everything that is due by now; how many letters were put into the outbox. */
    public int sendDue() {
        if (!outbox.isOpen()) {
            return 0;
        }
        sweep();
        int letters = 0;
        int looked;
        do {
            var now = clock.instant();
            var due = withElsewhere(store.due(now, now.minus(OLDEST), BATCH));
            looked = due.size();
            letters += look(due, now);
        } while (looked == BATCH);
        if (letters > 0) {
            log.info("Weekly letter to {} members", letters);
        }
        return letters;
    }

    private void sweep() {
        var now = clock.instant();
        var earliest = now.minus(OLDEST);
        var since = store.sweptUntil().minus(LATE);
        var from = since.isBefore(earliest) ? earliest : since;
        store.sweep(from, now, now);
        store.lookAt(JsonRows.of(elsewhere.concerned(from, now)), now);
        store.sweptUntil(now);
    }

    private List<Candidate> withElsewhere(List<Candidate> due) {
        var waiting =
                elsewhere.waiting(
                        due.stream()
                                .collect(Collectors.toMap(Candidate::personId, Candidate::since)));
        return due.stream()
                .map(it -> it.waiting(Optional.ofNullable(waiting.get(it.personId()))))
                .toList();
    }

    private int look(List<Candidate> due, Instant now) {
        var wishes = new ArrayList<Wish>();
        var looks = new ArrayList<Look>();
        var gone = new ArrayList<Long>();
        for (var candidate : due) {
            decide(candidate, now, wishes, looks, gone);
        }
        return jdbi.inTransaction(
                _ -> {
                    int letters = send(wishes, now);
                    store.lookAgain(looks);
                    store.drop(gone);
                    return letters;
                });
    }

    /** Of each who is looked at one thing is true. */
    private void decide(
            Candidate candidate,
            Instant now,
            List<Wish> wishes,
            List<Look> looks,
            List<Long> gone) {
        var person = candidate.personId();
        var working =
                candidate.working().orElseGet(() -> settings.workingTime(candidate.country()));
        if (!candidate.wants() || candidate.oldest().isEmpty()) {
            gone.add(person);
        } else if (candidate.pausedUntil().isPresent()) {
            looks.add(new Look(person, soonest(now, candidate.pausedUntil().get())));
        } else if (!working.isAt(now, candidate.zone())) {
            looks.add(new Look(person, soonest(now, working.nextFrom(now, candidate.zone()))));
        } else {
            var day = letterDay(candidate, working, now);
            var until = working.beginning(day, candidate.zone());
            if (candidate.oldest().get().isBefore(until)) {
                wishes.add(wish(candidate, working, day, until, now));
            }
            var next = working.beginning(day.plusWeeks(1), candidate.zone());
            looks.add(new Look(person, soonest(now, working.nextFrom(next, candidate.zone()))));
        }
    }

    /** The latest day of theirs on which work has begun. */
    private LocalDate letterDay(Candidate candidate, WorkingTime working, Instant now) {
        DayOfWeek weekday = candidate.weekday().orElseGet(() -> settings.get(Programme.DIGEST_DAY));
        var today = now.atZone(candidate.zone()).toLocalDate();
        var day = today.with(TemporalAdjusters.previousOrSame(weekday));
        return working.beginning(day, candidate.zone()).isAfter(now) ? day.minusWeeks(1) : day;
    }

    private static Wish wish(
            Candidate candidate, WorkingTime working, LocalDate day, Instant until, Instant now) {
        var today = now.atZone(candidate.zone()).toLocalDate();
        return new Wish(
                candidate.personId(),
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                candidate.since(),
                until,
                working.end(today, candidate.zone()));
    }

    private int send(List<Wish> wishes, Instant now) {
        var batch = UUID.randomUUID().toString();
        store.insert(wishes, now, batch);
        var first = wishes.isEmpty() ? List.<Long>of() : store.first(batch);
        var firsts = new HashSet<>(first);
        outbox.sendInBulk(
                DigestLetter.NAME,
                wishes.stream()
                        .filter(wish -> firsts.contains(wish.personId()))
                        .map(Digests::bulk)
                        .toList());
        return first.size();
    }

    private static Bulk bulk(Wish wish) {
        return new Bulk(wish.personId(), Map.of("week", wish.week().toString()), wish.expiresAt());
    }

    private static Instant soonest(Instant now, Instant moment) {
        var latest = now.plus(LONGEST_WAIT);
        return moment.isBefore(latest) ? moment : latest;
    }
}
