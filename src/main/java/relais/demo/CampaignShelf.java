package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import org.jdbi.v3.core.Jdbi;

import relais.campaigns.CampaignDraft;
import relais.campaigns.CampaignPiece;
import relais.campaigns.CampaignStore;
import relais.campaigns.CampaignStore.Placed;
import relais.campaigns.Counts;
import relais.campaigns.StoryStore;
import relais.feed.Audience;
import relais.people.PeopleStore;
import relais.sharing.ShareStore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A campaign that runs, one that is over and one to come: db/demo/campaigns.yaml. */
final class CampaignShelf {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** A week before they begin; never in the future. */
    private static final int AHEAD = 7;

    private record Words(String title, String purpose) {}

    private record Planned(
            int begins,
            int ends,
            int goal,
            Map<String, Words> texts,
            List<Integer> about,
            List<Postings.Said> stories) {}

    private final CampaignStore campaigns;
    private final StoryStore told;
    private final ShareStore shares;
    private final PeopleStore people;
    private final Postings postings;
    private final List<DemoStore.Item> items;
    private final Year year;
    private final long seed;

    CampaignShelf(Jdbi jdbi, Postings postings, List<DemoStore.Item> items, Year year, long seed) {
        this.campaigns = jdbi.onDemand(CampaignStore.class);
        this.told = jdbi.onDemand(StoryStore.class);
        this.shares = jdbi.onDemand(ShareStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.postings = postings;
        this.items = items;
        this.year = year;
        this.seed = seed;
    }

    void launch(long editor) {
        var all = DemoFiles.read("campaigns.yaml", new TypeReference<List<Planned>>() {});
        for (int i = 0; i < all.size(); i++) {
            launch(all.get(i), i, editor);
        }
    }

    private void launch(Planned planned, int number, long editor) {
        var starts = year.today().plusDays(planned.begins());
        var out = at(starts.minusDays(AHEAD));
        long id =
                campaigns
                        .insert("demo-campaign-" + number, draft(planned, starts), editor, out)
                        .orElseThrow();
        campaigns.begin(id);
        var pieces = pieces(planned);
        campaigns.insertPieces(
                id,
                IntStream.range(0, pieces.size())
                        .mapToObj(it -> new Placed(it + 1, pieces.get(it)))
                        .toList());
        campaigns.publish(id, 0, editor, out);
        for (int i = 0; i < planned.stories().size(); i++) {
            var dice = Dice.of(seed, "campaign-" + number, i);
            join(id, postings.post(planned.stories().get(i), dice));
        }
        told.keep(id, told.count(id));
    }

    private CampaignDraft draft(Planned planned, LocalDate starts) {
        var french = planned.texts().get("fr");
        var english = planned.texts().get("en");
        return new CampaignDraft(
                french.title(),
                french.purpose().strip(),
                english.title(),
                english.purpose().strip(),
                starts,
                year.today().plusDays(planned.ends()),
                Counts.STORIES,
                planned.goal(),
                Audience.EVERYONE,
                List.of());
    }

    /** Our own that came out so many days ago. */
    private List<CampaignPiece> pieces(Planned planned) {
        return planned.about().stream()
                .map(it -> year.today().minusDays(it))
                .flatMap(
                        day ->
                                items.stream()
                                        .filter(DemoStore.Item::own)
                                        .filter(it -> dayOf(it).equals(day))
                                        .limit(1))
                .map(it -> new CampaignPiece(it.id(), "", ""))
                .toList();
    }

    private void join(long id, long postId) {
        shares.share(postId)
                .ifPresent(
                        share ->
                                told.join(
                                        postId,
                                        id,
                                        share.personId(),
                                        people.active(share.personId()).orElseThrow().country(),
                                        share.postedOn(),
                                        share.personal(),
                                        share.company(),
                                        share.declaredAt()));
    }

    private LocalDate dayOf(DemoStore.Item item) {
        return item.publishedAt().atZone(year.zone()).toLocalDate();
    }

    private Instant at(LocalDate day) {
        var morning = day.atTime(MORNING).atZone(year.zone()).toInstant();
        return morning.isAfter(year.end()) ? year.end() : morning;
    }
}
