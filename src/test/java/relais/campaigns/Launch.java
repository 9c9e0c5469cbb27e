package relais.campaigns;

import relais.App;
import relais.feed.Audience;
import relais.people.Person;
import relais.sharing.Pen;
import relais.timeline.PostDraft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/** Campaigns as tests launch them. */
public final class Launch {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final App app;
    private final Person editor;

    public Launch(App app, Person editor) {
        this.app = app;
        this.editor = editor;
    }

    public static LocalDate today() {
        return LocalDate.now(PARIS);
    }

    /** Personal stories, since a week and for three more, for everyone. */
    public Campaign stories(int goal, long... items) {
        return publish(draft(Counts.STORIES, goal, Audience.EVERYONE, items));
    }

    public Campaign posts(int goal, long... items) {
        return publish(draft(Counts.POSTS, goal, Audience.EVERYONE, items));
    }

    public Campaign forCountry(String country) {
        var audience = new Audience(Set.of(country), Set.of(), Set.of(), Set.of());
        return publish(draft(Counts.STORIES, 30, audience));
    }

    public Campaign between(LocalDate starts, LocalDate ends) {
        return publish(draft(starts, ends, Counts.STORIES, 30, Audience.EVERYONE));
    }

    public Campaign publish(CampaignDraft draft) {
        var campaign = write(draft);
        app.campaigns().editing().publish(editor, campaign, campaign.revision());
        return again(campaign);
    }

    /** A draft. */
    public Campaign write(CampaignDraft draft) {
        long id = app.campaigns().editing().create(editor, UUID.randomUUID().toString(), draft);
        return app.campaigns().editing().campaign(editor, id).orElseThrow();
    }

    /** As it is now. */
    public Campaign again(Campaign campaign) {
        return app.campaigns().editing().campaign(editor, campaign.id()).orElseThrow();
    }

    public static CampaignDraft draft(Counts counts, int goal, Audience audience, long... items) {
        return draft(today().minusWeeks(1), today().plusWeeks(3), counts, goal, audience, items);
    }

    public static CampaignDraft draft(
            LocalDate starts,
            LocalDate ends,
            Counts counts,
            int goal,
            Audience audience,
            long... items) {
        return new CampaignDraft(
                "Le geste qui protège",
                "Racontez un geste qui a protégé quelqu’un.",
                "The move that protects",
                "Tell of a move that protected somebody.",
                starts,
                ends,
                counts,
                goal,
                audience,
                LongStream.of(items).mapToObj(it -> new CampaignPiece(it, "", "")).toList());
    }

    /** A few words of nobody else's, which are one's own by being few. */
    static PostDraft words(int number) {
        return Pen.today("Story number " + number);
    }

    static PostDraft words(int number, LocalDate day) {
        return Pen.post("Story number " + number, Optional.empty(), day);
    }

    /** Of these in their order. */
    static List<Long> ids(List<Campaign> campaigns) {
        return campaigns.stream().map(Campaign::id).toList();
    }
}
