package relais.badges;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.activity.ActivityListener;
import relais.database.Check;
import relais.notifications.Notifications;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be earned and who earned it. Badges by rule are given by the fact that completes them;
 * whoever is given a badge is told.
 */
public final class Badges implements ActivityListener {

    private final Jdbi jdbi;
    private final BadgeStore store;
    private final Awards awards;
    private final LabelBadge label;
    private final Rules rules;
    private final RuleDesk ruleDesk;
    private final Lists lists;
    private final AwardsAudit audit;
    private final Catalogue catalogue;
    private final Issuers issuers;

    public Badges(
            Jdbi jdbi,
            ActivityLedger ledger,
            Notifications notifications,
            ZoneId programmeZone,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(BadgeStore.class);
        this.awards = new Awards(jdbi, ledger, notifications, programmeZone, clock);
        this.label = new LabelBadge(jdbi, ledger, programmeZone, clock);
        this.rules = new Rules(jdbi, ledger, programmeZone, clock);
        this.ruleDesk = new RuleDesk(jdbi, rules);
        this.audit = new AwardsAudit(jdbi, programmeZone, clock);
        this.lists = new Lists(jdbi, awards, clock);
        this.catalogue = new Catalogue(jdbi, clock);
        this.issuers = new Issuers(jdbi, clock);
    }

    /** What people were given. */
    public Awards awards() {
        return awards;
    }

    /** The badge of champions, for those who keep their labels. */
    public LabelBadge label() {
        return label;
    }

    /** By what badges come by themselves. */
    public Rules rules() {
        return rules;
    }

    /** Rules as HR edits them. */
    public RuleDesk ruleDesk() {
        return ruleDesk;
    }

    /** The catalogue as HR edits it. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Who issues badges. */
    public Issuers issuers() {
        return issuers;
    }

    /** One badge for many. */
    public Lists lists() {
        return lists;
    }

    /** Whether what people hold is what the ledger says. */
    public List<Check> checks() {
        return audit.checks();
    }

    /** Everything in the catalogue, also what can no longer be earned. */
    public List<Badge> all(String language) {
        return store.all(language);
    }

    public Optional<Badge> bySlug(String slug, String language) {
        return store.bySlug(slug, language);
    }

    /** What the levels of badges are called, by badge and level, where there are several. */
    public Map<Long, Map<Integer, String>> levels(String language) {
        return store.levelNames(language).stream()
                .collect(
                        Collectors.groupingBy(
                                BadgeStore.LevelName::badgeId,
                                Collectors.toMap(
                                        BadgeStore.LevelName::level, BadgeStore.LevelName::name)));
    }

    /** An award that any colleague may see. */
    public Optional<Award> award(long awardId, String language) {
        return awards.award(awardId, language)
                .filter(award -> award.isStanding() && award.hiddenAt().isEmpty());
    }

    /** A person's shelf as colleagues see it, newest first. */
    public List<HeldBadge> of(long personId, String language) {
        return awards.shelfOf(personId, language).stream()
                .filter(held -> held.hiddenAt().isEmpty())
                .toList();
    }

    /** A person's shelf as they see it themselves, with what they hid from others. */
    public List<HeldBadge> mine(long personId, String language) {
        return awards.shelfOf(personId, language);
    }

    /** Those that HR gives by themselves: the label's comes with the label. */
    public List<Badge> givable(String language) {
        return store.all(language).stream()
                .filter(it -> it.isGiven() && !it.slug().equals(LabelBadge.SLUG))
                .toList();
    }

    /** Those for which colleagues put names forward. */
    public List<Badge> nominated(String language) {
        return store.all(language).stream().filter(Badge::isNominated).toList();
    }

    /** Puts the starter badges into an empty catalogue. */
    public void loadStarter() {
        if (store.howMany() == 0) {
            jdbi.useTransaction(_ -> StarterBadges.load(store, rules));
        }
    }

    @Override
    public String name() {
        return "badges";
    }

    @Override
    public void on(List<Activity> activities) {
        rules.on(activities);
        var given =
                activities.stream()
                        .filter(it -> it.action() == Action.BADGE_AWARDED && !it.isReversal())
                        .map(Activity::subjectId)
                        .toList();
        if (!given.isEmpty()) {
            awards.tell(given);
        }
    }
}
