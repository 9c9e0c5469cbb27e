package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.badges.NominationStore.Earlier;
import relais.badges.NominationStore.Vote;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Badges that colleagues give each other: when enough of them put the same name forward, each with
 * what for, it is given. Those who put each other forward do not count, so that no small circle can
 * serve itself; nobody is told who else did, or that it was not enough.
 */
public final class Nominations {

    private final Jdbi jdbi;
    private final NominationStore store;
    private final AwardStore awardStore;
    private final Awards awards;
    private final Notifications notifications;
    private final Settings settings;
    private final ZoneId zone;
    private final Clock clock;

    public Nominations(
            Jdbi jdbi,
            Awards awards,
            Notifications notifications,
            Settings settings,
            ZoneId zone,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(NominationStore.class);
        this.awardStore = jdbi.onDemand(AwardStore.class);
        this.awards = awards;
        this.notifications = notifications;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    /** Puts a colleague's name forward; the one that was missing gives the badge. */
    public Nominating nominate(Person nominator, Person nominee, Badge badge, String reason) {
        if (!Awards.isFor(badge, nominee)) {
            return new Nominating.NotForThem();
        }
        return jdbi.inTransaction(
                _ -> {
                    hold(nominator, nominee);
                    awardStore.lapse(nominee.id(), badge.id(), 1, clock.instant());
                    var earlier = store.latestAward(badge.id(), nominee.id(), clock.instant());
                    if (earlier.filter(it -> it.standing() && !it.hidden()).isPresent()) {
                        return new Nominating.HoldsAlready();
                    }
                    if (store.madeSince(nominator.id(), monthBegan()) >= mostAMonth()) {
                        return new Nominating.EnoughThisMonth();
                    }
                    if (!insert(nominator, nominee, badge, reason)) {
                        return new Nominating.Twice();
                    }
                    return give(nominee, badge, earlier)
                            .<Nominating>map(Nominating.Given::new)
                            .orElseGet(Nominating.Noted::new);
                });
    }

    /** False when it is not theirs, or has helped to give an award. */
    public boolean takeBack(Person nominator, long nominationId) {
        return store.takeBack(nominationId, nominator.id(), clock.instant());
    }

    /** What somebody put forward, newest first. */
    public List<Nomination> by(Person nominator, String language) {
        return store.by(nominator.id(), language);
    }

    /** What an award was given for, with those who said it. */
    public List<Nomination> of(Award award, String language) {
        return store.of(award.id(), language);
    }

    /** Names that one person may put forward in a month. */
    public int mostAMonth() {
        return settings.get(Programme.NOMINATIONS_A_MONTH);
    }

    private void hold(Person one, Person other) {
        store.hold(Math.min(one.id(), other.id()), Math.max(one.id(), other.id()));
    }

    private boolean insert(Person nominator, Person nominee, Badge badge, String reason) {
        return store.insert(
                badge.id(), nominee.id(), nominator.id(), now().getYear(), reason, clock.instant());
    }

    /** Empty while somebody is missing, and when the nominee holds it, or declined it. */
    private Optional<Long> give(Person nominee, Badge badge, Optional<Earlier> earlier) {
        boolean open = earlier.filter(it -> !it.allowsAnother()).isEmpty();
        var votes =
                open
                        ? store.votes(badge.id(), nominee.id(), since(earlier))
                        : Collections.<Vote>emptyList();
        if (votes.stream().map(Vote::nominatorId).distinct().count() < badge.nominators()) {
            return Optional.empty();
        }
        var award = awards.write(gift(nominee, badge, votes.getLast()));
        award.ifPresent(id -> settle(id, nominee, badge, votes));
        return award;
    }

    private Gift gift(Person nominee, Badge badge, Vote last) {
        var now = clock.instant();
        return new Gift(
                badge.id(),
                1,
                nominee.id(),
                now,
                badge.until(now, zone),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                "nomination:" + last.id());
    }

    /** They are its evidence; those who wrote them hear that it was given. */
    private void settle(long award, Person nominee, Badge badge, List<Vote> votes) {
        store.settle(award, votes.stream().map(Vote::id).toList());
        votes.stream()
                .map(Vote::nominatorId)
                .distinct()
                .forEach(
                        it ->
                                notifications.tell(
                                        it,
                                        "nomination-fulfilled",
                                        award,
                                        Map.of(
                                                "link", "/awards/" + award,
                                                "name", nominee.name(),
                                                "badge", name(it, badge))));
    }

    private String name(long person, Badge badge) {
        return awardStore.nameFor(person, badge.id()).orElse(badge.name());
    }

    /** What was put forward before an earlier award ended was for that one. */
    private Instant since(Optional<Earlier> earlier) {
        var window = now().minusMonths(settings.get(Programme.NOMINATION_MONTHS)).toInstant();
        return earlier.flatMap(Earlier::endedAt).filter(window::isBefore).orElse(window);
    }

    private Instant monthBegan() {
        return now().withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }
}
