package relais.campaigns;

import org.jdbi.v3.core.Jdbi;

import relais.campaigns.Campaign.State;
import relais.campaigns.CampaignStore.Placed;
import relais.feed.Audience;
import relais.feed.Pieces;
import relais.feed.Readership;
import relais.people.Person;
import relais.people.Role;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Campaigns as editors and leads make them: drafts, until they are published. */
public final class Editing {

    /** More would be a library. */
    public static final int PIECES = 12;

    private static final Set<Role> ROLES = Set.of(Role.EDITOR, Role.LEAD);
    private static final int LISTED = 200;

    private final Jdbi jdbi;
    private final CampaignStore store;
    private final Pieces pieces;
    private final Readership readership;
    private final LongConsumer recount;
    private final Clock clock;

    Editing(
            Jdbi jdbi,
            CampaignStore store,
            Pieces pieces,
            Readership readership,
            LongConsumer recount,
            Clock clock) {
        this.jdbi = jdbi;
        this.store = store;
        this.pieces = pieces;
        this.readership = readership;
        this.recount = recount;
        this.clock = clock;
    }

    /** As far as a role of this person reaches, the latest to end first. */
    public List<Campaign> all(Person editor) {
        var reach = readership.reachOf(editor, ROLES);
        return store.all(LISTED).stream().filter(it -> reach.test(it.audience())).toList();
    }

    /** Empty for what is not there, or for readers whom no role of this person reaches. */
    public Optional<Campaign> campaign(Person editor, long id) {
        return store.campaign(id).filter(it -> reaches(editor, it.audience()));
    }

    boolean reaches(Person editor, Audience audience) {
        return readership.reachOf(editor, ROLES).test(audience);
    }

    /** The number of the draft; the same form again is the same draft. */
    public long create(Person editor, String onceKey, CampaignDraft draft) {
        return jdbi.inTransaction(
                _ -> {
                    var made = store.insert(onceKey, draft, editor.id(), clock.instant());
                    made.ifPresent(
                            id -> {
                                store.begin(id);
                                put(id, draft, choosable(draft.pieces(), List.of()));
                            });
                    return made.orElseGet(() -> store.idByKey(editor.id(), onceKey));
                });
    }

    /** False when somebody changed it meanwhile, or it is over. */
    public boolean change(Campaign campaign, int seen, CampaignDraft draft) {
        return jdbi.inTransaction(
                _ -> {
                    var changed = hasBegun(campaign) ? kept(campaign, draft) : draft;
                    boolean ours = store.change(campaign.id(), seen, changed, today());
                    if (ours) {
                        var before = store.pieces(campaign.id());
                        store.forgetAudience(campaign.id());
                        store.forgetPieces(campaign.id());
                        put(campaign.id(), changed, choosable(draft.pieces(), before));
                        recount.accept(campaign.id());
                    }
                    return ours;
                });
    }

    /** From then on whoever it is for sees it. */
    public Publishing publish(Person editor, Campaign campaign, int seen) {
        if (!campaign.isWhole()) {
            return new Publishing.Incomplete();
        } else if (campaign.endsOn().isBefore(today())) {
            return new Publishing.Over();
        } else {
            // what was changed since it was looked at has another revision
            return store.publish(campaign.id(), seen, editor.id(), clock.instant())
                    ? new Publishing.Published()
                    : new Publishing.Overtaken();
        }
    }

    /** A draft again. False when it has begun. */
    public boolean takeBack(Campaign campaign) {
        return store.takeBack(campaign.id(), today());
    }

    /** Today is its last day. False when it does not run. */
    public boolean end(Person editor, Campaign campaign, String french, String english) {
        return jdbi.inTransaction(
                _ -> {
                    boolean ended = store.end(campaign.id(), today(), editor.id(), french, english);
                    if (ended) {
                        recount.accept(campaign.id());
                    }
                    return ended;
                });
    }

    /** False when it was published: what colleagues saw stays. */
    public boolean discard(Campaign campaign) {
        return jdbi.inTransaction(
                _ -> {
                    var draft = store.holdDraft(campaign.id());
                    draft.ifPresent(
                            id -> {
                                store.forgetAudience(id);
                                store.forgetPieces(id);
                                store.forgetProgress(id);
                                store.discard(id);
                            });
                    return draft.isPresent();
                });
    }

    boolean hasBegun(Campaign campaign) {
        var state = campaign.state(today());
        return state == State.RUNNING || state == State.ENDED;
    }

    List<Pieces.Piece> find(String language, String words, int atMost) {
        return pieces.out(language, words, atMost);
    }

    /** In all languages they have; without those that are not out any more. */
    Map<Long, List<Pieces.Told>> told(List<CampaignPiece> chosen) {
        return pieces.told(chosen.stream().map(CampaignPiece::itemId).toList()).stream()
                .collect(Collectors.groupingBy(Pieces.Told::id));
    }

    private static CampaignDraft kept(Campaign campaign, CampaignDraft draft) {
        return draft.since(campaign.startsOn(), campaign.counts());
    }

    /** What is out, or was chosen when it was. */
    private List<CampaignPiece> choosable(List<CampaignPiece> chosen, List<CampaignPiece> before) {
        var items = new HashSet<>(told(chosen).keySet());
        before.forEach(it -> items.add(it.itemId()));
        return chosen.stream().filter(it -> items.contains(it.itemId())).toList();
    }

    private void put(long id, CampaignDraft draft, List<CampaignPiece> chosen) {
        store.insertAudience(id, draft.audience().rows());
        store.insertPieces(
                id,
                IntStream.range(0, chosen.size())
                        .mapToObj(it -> new Placed(it + 1, chosen.get(it)))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
