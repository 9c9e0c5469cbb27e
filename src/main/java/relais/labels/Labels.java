package relais.labels;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jdbi.v3.core.Jdbi;

import relais.activity.ActivityLedger;
import relais.badges.LabelBadge;
import relais.database.Check;
import relais.database.JsonRows;
import relais.labels.Label.End;
import relais.labels.LabelStore.Count;
import relais.mail.Outbox;
import relais.mentoring.Mentoring;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.PersonCard;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The champion label: asked for, given by HR with a reason, renewed each year, laid down with
 * thanks. Founding champions are appointed by the lead. Each time is on record for ever.
 */
public final class Labels {

    /** HR finds labels that end within so many days. */
    static final int DUE_DAYS = Timekeeping.FIRST_NOTICE;

    /** So many of a list are on a page. */
    static final int SHOWN = 50;

    private static final int CELEBRATED = 4;
    private static final int FOUNDERS = 200;
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration LATELY = Duration.ofDays(90);

    private final LabelStore store;
    private final WishStore wishStore;
    private final Mentoring mentoring;
    private final Wishes wishes;
    private final Awarding awarding;
    private final Renewing renewing;
    private final Ending ending;
    private final Timekeeping timekeeping;
    private final LabelsAudit audit;
    private final Clock clock;

    public Labels(
            Jdbi jdbi,
            Mentoring mentoring,
            LabelBadge badge,
            ActivityLedger ledger,
            Notifications notifications,
            Outbox outbox,
            Settings settings,
            Clock clock) {
        var news = new LabelNews(notifications, outbox);
        this.store = jdbi.onDemand(LabelStore.class);
        this.wishStore = jdbi.onDemand(WishStore.class);
        this.mentoring = mentoring;
        this.wishes = new Wishes(jdbi, news, settings, clock);
        this.awarding = new Awarding(jdbi, wishes, mentoring, badge, ledger, news, settings, clock);
        this.renewing = new Renewing(jdbi, mentoring, badge, news, settings, clock);
        this.ending = new Ending(jdbi, mentoring, badge, ledger, news, clock);
        this.timekeeping = new Timekeeping(jdbi, ending, mentoring, news, clock);
        this.audit = new LabelsAudit(jdbi, clock);
        this.clock = clock;
    }

    // The ambassador, and their sponsor

    /** Where somebody stands, and what became of their wish. */
    public Wishes wishes() {
        return wishes;
    }

    /** Each time they held it, the latest first. */
    public List<Label> historyOf(long personId) {
        return store.history(personId);
    }

    /** For their next step: whether they have what the label asks for, or nearly. */
    public Optional<Nearness> nearnessOf(Person person) {
        return wishes.nearnessOf(person.id());
    }

    /** For those who leave and want no trace kept. Labels that they held stay on record. */
    public void erase(Person person) {
        wishes.erase(person);
    }

    public Asking ask(Person person, String words, boolean announced) {
        var sponsor = mentoring.sponsorOf(person.id()).map(PersonCard::id);
        return wishes.ask(person, sponsor, words, announced);
    }

    public Asking agree(Person person, String words, boolean announced) {
        return wishes.agree(person, words, announced);
    }

    public void withdraw(Person person) {
        wishes.withdraw(person);
    }

    /** A word of support; where the protégé has not asked yet, it asks them. */
    public Asking support(Person sponsor, Person protege, String words, boolean open) {
        return wishes.support(sponsor, protege, words, open);
    }

    /** At once: the protégés are proposed to others, and the years stay on the profile. */
    public void layDown(Person champion) {
        ending.layDown(champion.id());
    }

    // HR

    public List<Wish> waitingFor(Person hr) {
        return wishStore.waiting(hr.id(), SHOWN);
    }

    public List<Wish> answeredLately(Person hr) {
        return wishStore.answered(hr.id(), clock.instant().minus(LATELY), SHOWN);
    }

    /** Empty where this HR's role does not reach. */
    public Optional<Wish> wish(Person hr, long id) {
        return wishStore.wish(id).filter(it -> it.isInReachOf(hr));
    }

    public Answering award(Person hr, Wish wish, String reason) {
        return awarding.award(hr, wish, reason);
    }

    public Answering notYet(Person hr, Wish wish, String reason) {
        return awarding.notYet(hr, wish, reason);
    }

    /** Labels to renew, the nearest end first. */
    public List<Due> due(Person hr) {
        return due(hr, Optional.empty());
    }

    /** Whether nobody has held the label yet. */
    boolean isUnknown() {
        return store.isUnknown();
    }

    private List<Due> due(Person hr, Optional<String> only) {
        return store.due(
                hr.id(),
                LocalDate.now(clock).plusDays(DUE_DAYS + 1),
                clock.instant().minus(Timekeeping.GRACE),
                only,
                SHOWN);
    }

    /** What each of them did in the year behind. */
    public Map<Long, YearFacts> yearOf(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : store
                        .year(JsonRows.of(people), YearFacts.TOLD, clock.instant().minus(YEAR))
                        .stream()
                        .collect(
                                groupingBy(
                                        Count::personId,
                                        collectingAndThen(
                                                toMap(Count::action, Count::times),
                                                YearFacts::new)));
    }

    /** How many of these were renewed: those that are due in this HR's reach, and were not yet. */
    public int renew(Person hr, Collection<Long> labelIds, String reason) {
        return (int)
                due(hr, Optional.of(JsonRows.of(labelIds))).stream()
                        .filter(it -> renewing.renew(hr, it.labelId(), it.person().id(), reason))
                        .count();
    }

    /** False when there is none that stands. */
    public boolean take(Person by, long personId, boolean mistake, String reason) {
        return ending.take(personId, mistake ? End.MISTAKE : End.TAKEN, by.id(), reason);
    }

    // The lead

    public List<Founder> founders(Person lead) {
        return store.founders(lead.id(), FOUNDERS);
    }

    public Answering appoint(Person lead, PersonCard person, String reason) {
        return awarding.appoint(lead, person, reason);
    }

    // Everybody

    /** Who became a champion in the last two weeks; those of the reader's country first. */
    public Ceremony ceremonyFor(Person reader) {
        var since = clock.instant().minus(FORTNIGHT);
        int all = store.countNew(since);
        var shown =
                all == 0
                        ? List.<NewChampion>of()
                        : store.newChampions(reader.country(), since, CELEBRATED);
        return new Ceremony(shown, all - shown.size());
    }

    // In the background

    /** Ends what is over, tells of what will be, hands on what nobody renewed. */
    public void keepTime() {
        timekeeping.keep();
    }

    /** That who holds the label is on record, and counts for whom it should. */
    public List<Check> checks() {
        return audit.checks();
    }

    /** Puts champions who were put in by themselves on record. */
    public void recordMissing() {
        audit.recordMissing();
    }
}
