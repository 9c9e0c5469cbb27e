package relais.campaigns;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.feed.Pieces;
import relais.kits.Kits;
import relais.people.Person;
import relais.templates.Templates;
import relais.timeline.Card;
import relais.timeline.Cards;
import relais.timeline.Post;
import relais.timeline.Timeline;
import relais.web.Visit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Campaigns for those who are invited to tell: a list of them, and each with what it leads to. */
final class CampaignsController {

    private static final int STORIES = 6;
    private static final int FITTING = 5;

    private final Campaigns campaigns;
    private final Timeline timeline;
    private final Cards cards;
    private final Pieces pieces;
    private final Kits kits;
    private final Templates templates;

    CampaignsController(
            Campaigns campaigns,
            Timeline timeline,
            Cards cards,
            Pieces pieces,
            Kits kits,
            Templates templates) {
        this.campaigns = campaigns;
        this.timeline = timeline;
        this.cards = cards;
        this.pieces = pieces;
        this.kits = kits;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(
                templates.campaignsIndex(
                        new CampaignsPage(
                                visit, campaigns.all(visit.person()), campaigns.today())));
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.campaignsShow(page(visit, campaign(campaigns, visit))));
    }

    static Campaign campaign(Campaigns campaigns, Visit visit) {
        return campaigns
                .campaign(visit.person(), visit.pathId("campaign"))
                .orElseThrow(NotFoundResponse::new);
    }

    private CampaignPage page(Visit visit, Campaign campaign) {
        var person = visit.person();
        var open = campaign.isOpenOn(campaigns.today());
        var mine = timeline.of(person);
        return new CampaignPage(
                visit,
                campaign,
                campaign.state(campaigns.today()),
                pieces(visit, campaign),
                gifts(visit, campaign, mine),
                open ? fitting(visit, person, campaign, mine) : List.of(),
                cards.of(visit, campaigns.shown(campaign, STORIES)),
                campaigns.smallestGroup(),
                open,
                campaigns.isHidden(person, campaign));
    }

    /** Only what this reader may read. */
    private List<CampaignPage.Piece> pieces(Visit visit, Campaign campaign) {
        var chosen = campaigns.pieces(campaign);
        var ids = chosen.stream().map(CampaignPiece::itemId).toList();
        var named = pieces.named(visit.person(), visit.language(), ids);
        var told = pieces.told(named.keySet());
        var open = kits.openAmong(named.keySet());
        return chosen.stream()
                .filter(it -> named.containsKey(it.itemId()))
                .map(
                        it -> {
                            var piece = named.get(it.itemId());
                            var line = it.line(visit.language());
                            return new CampaignPage.Piece(
                                    piece.id(),
                                    piece.language(),
                                    piece.title(),
                                    line.isBlank() ? summary(told, piece) : line,
                                    line.isBlank() ? piece.language() : visit.language(),
                                    open.contains(piece.id()));
                        })
                .toList();
    }

    private static String summary(List<Pieces.Told> told, Pieces.Piece piece) {
        return told.stream()
                .filter(it -> it.id() == piece.id() && it.language().equals(piece.language()))
                .map(Pieces.Told::summary)
                .findFirst()
                .orElse("");
    }

    private List<CampaignPage.Gift> gifts(Visit visit, Campaign campaign, List<Post> mine) {
        var given =
                campaigns.mine(visit.person(), campaign).stream()
                        .collect(Collectors.toMap(Story::postId, Function.identity()));
        var posts = mine.stream().filter(it -> given.containsKey(it.id())).toList();
        return cards.of(visit, posts).stream()
                .map(it -> new CampaignPage.Gift(it, given.get(it.post().id()).standing(campaign)))
                .toList();
    }

    private List<Card> fitting(Visit visit, Person person, Campaign campaign, List<Post> mine) {
        var some = campaigns.fitting(person, campaign, mine).stream().limit(FITTING).toList();
        return cards.of(visit, some);
    }
}
