package relais.campaigns;

import org.jdbi.v3.core.Jdbi;

import relais.database.Check;
import relais.feed.Pieces;
import relais.feed.Readership;
import relais.people.Person;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.sharing.Share;
import relais.sharing.Sharing;
import relais.sharing.Themes;
import relais.timeline.Post;
import relais.timeline.Timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Campaigns: a theme for some weeks, and a goal that all reach together. A story is a declared post
 * that its author lets belong to one; nobody has to, it can be taken out at any time, and nobody is
 * ranked.
 */
public final class Campaigns implements Themes {

    private static final int LISTED = 200;

    /** On a hub. */
    private static final int AT_ONCE = 2;

    /** To find those that are shown. */
    private static final int LATEST = 200;

    private final Jdbi jdbi;
    private final CampaignStore store;
    private final StoryStore stories;
    private final Timeline timeline;
    private final Sharing sharing;
    private final Settings settings;
    private final Readership readership;
    private final Editing editing;
    private final Clock clock;

    /**
     * @param clock days begin and end in its zone, the programme's
     */
    public Campaigns(
            Jdbi jdbi, Timeline timeline, Sharing sharing, Settings settings, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(CampaignStore.class);
        this.stories = jdbi.onDemand(StoryStore.class);
        this.timeline = timeline;
        this.sharing = sharing;
        this.settings = settings;
        this.readership = new Readership(jdbi);
        this.editing =
                new Editing(jdbi, store, new Pieces(jdbi, clock), readership, this::recount, clock);
        this.clock = clock;
    }

    /** For editors. */
    public Editing editing() {
        return editing;
    }

    /** In the programme's zone. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    // For readers

    /** All that were published for somebody, the latest to end first. */
    public List<Campaign> all(Person reader) {
        var audiences = readership.of(reader);
        return store.published(LISTED).stream()
                .filter(it -> audiences.test(it.audience()))
                .toList();
    }

    /** Empty for what is not there, not out, or for others. */
    public Optional<Campaign> campaign(Person reader, long id) {
        return store.campaign(id)
                .filter(it -> it.publishedAt().isPresent())
                .filter(it -> readership.of(reader).test(it.audience()));
    }

    /** What runs, for their hub: a few, none that they put away, and none while they pause. */
    public List<Campaign> forHub(Person reader) {
        if (reader.isPausedAt(clock.instant())) {
            return List.of();
        }
        var audiences = readership.of(reader);
        return store.running(Optional.of(reader.id()), today(), LISTED).stream()
                .filter(it -> audiences.test(it.audience()))
                .limit(AT_ONCE)
                .toList();
    }

    /** In the editors' order. */
    public List<CampaignPiece> pieces(Campaign campaign) {
        return store.pieces(campaign.id());
    }

    /** Those whose authors show them to colleagues, newest first. */
    public List<Post> shown(Campaign campaign, int atMost) {
        return timeline.shown(stories.latest(campaign.id(), LATEST), atMost);
    }

    /** What somebody gave, for their eyes only. */
    public List<Story> mine(Person person, Campaign campaign) {
        return stories.mine(campaign.id(), person.id());
    }

    /** Posts of theirs that belong to none yet and might to this one. */
    List<Post> fitting(Person author, Campaign campaign, List<Post> posts) {
        var taken = Set.copyOf(stories.postsOf(author.id()));
        return posts.stream()
                .filter(it -> campaign.holds(it.postedOn()))
                .filter(it -> campaign.counts() == Counts.POSTS || it.itemId().isEmpty())
                .filter(it -> !taken.contains(it.id()))
                .toList();
    }

    // Stories

    /** Lets a declared post of theirs belong to it. False for what is not theirs, or too late. */
    public boolean add(Person author, Campaign campaign, long postId) {
        return jdbi.inTransaction(
                _ -> {
                    var share =
                            Optional.of(postId)
                                    .filter(it -> timeline.hold(author, it))
                                    .flatMap(sharing::share)
                                    .filter(_ -> campaign.isOpenOn(today()));
                    share.ifPresent(it -> join(author, it, campaign.id()));
                    return share.isPresent();
                });
    }

    /** Takes it out again; the post stays. False for what is not theirs, or not in it. */
    public boolean takeOut(Person author, Campaign campaign, long postId) {
        return jdbi.inTransaction(
                _ -> {
                    boolean left =
                            timeline.hold(author, postId)
                                    && stories.leave(postId, campaign.id(), author.id());
                    if (left) {
                        recount(campaign.id());
                    }
                    return left;
                });
    }

    @Override
    public Map<Long, String> open(Person writer, String language, boolean company) {
        var audiences = readership.of(writer);
        var titles = new LinkedHashMap<Long, String>();
        store.running(Optional.empty(), today(), LISTED).stream()
                .filter(it -> !company || it.counts() == Counts.POSTS)
                .filter(it -> audiences.test(it.audience()))
                .forEach(it -> titles.put(it.id(), it.title(language)));
        return titles;
    }

    /** The post is held by whoever calls: of two who move it, one waits. */
    @Override
    public void join(Person author, Share share, long campaignId) {
        if (campaign(author, campaignId).filter(it -> it.isOpenOn(today())).isPresent()) {
            var before = stories.campaignOf(share.postId());
            stories.join(
                    share.postId(),
                    campaignId,
                    author.id(),
                    author.country(),
                    share.postedOn(),
                    share.personal(),
                    share.company(),
                    clock.instant());
            // in one order, so that two who move stories never wait for each other
            Stream.concat(before.stream(), Stream.of(campaignId))
                    .distinct()
                    .sorted()
                    .forEach(this::recount);
        }
    }

    @Override
    public Optional<String> page(long postId) {
        return stories.campaignOf(postId).map(it -> "/campaigns/" + it + "#mine");
    }

    @Override
    public void written(Share share) {
        stories.campaignOf(share.postId())
                .ifPresent(
                        it -> {
                            stories.change(
                                    share.postId(),
                                    share.postedOn(),
                                    share.personal(),
                                    share.company());
                            recount(it);
                        });
    }

    @Override
    public void removing(long postId) {
        stories.campaignOf(postId)
                .ifPresent(
                        it -> {
                            stories.forget(postId);
                            recount(it);
                        });
    }

    // Hubs

    /** From their hub alone. */
    public void hide(Person person, Campaign campaign) {
        stories.hide(person.id(), campaign.id(), clock.instant());
    }

    public void showAgain(Person person, Campaign campaign) {
        stories.show(person.id(), campaign.id());
    }

    public boolean isHidden(Person person, Campaign campaign) {
        return stories.isHidden(person.id(), campaign.id());
    }

    /** Of somebody who leaves without a trace; their stories go with their posts. */
    public void erase(Person person) {
        stories.showAll(person.id());
    }

    // Figures

    /** Figures on fewer people are not told. */
    int smallestGroup() {
        return settings.get(Programme.SMALLEST_GROUP);
    }

    List<WeekFigure> byWeek(Campaign campaign) {
        return stories.byWeek(campaign.id(), smallestGroup());
    }

    List<CountryFigure> byCountry(Campaign campaign) {
        return stories.byCountry(campaign.id(), smallestGroup());
    }

    public List<Check> checks() {
        return List.of(new Check("progress of campaigns", stories::differences, this::recountAll));
    }

    private void recountAll() {
        stories.campaigns().forEach(it -> jdbi.useTransaction(_ -> recount(it)));
    }

    /**
     * In the transaction that changed something. The second statement reads what those committed
     * who held the row before.
     */
    private void recount(long id) {
        stories.hold(id);
        stories.keep(id, stories.count(id));
    }
}
