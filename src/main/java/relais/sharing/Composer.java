package relais.sharing;

import relais.feed.Article;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.joining.Joining;
import relais.kits.Kits;
import relais.kits.Opening;
import relais.links.Links;
import relais.ownvoice.OwnVoice;
import relais.ownvoice.SelfCheck;
import relais.ownvoice.SelfCheck.Picture;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.training.Training;
import relais.web.Visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what somebody has before them while they write. */
final class Composer {

    private static final String BEGINNING = "beginning-";

    private final Sharing sharing;
    private final Feed feed;
    private final Kits kits;
    private final OwnVoice voice;
    private final SelfCheck check;
    private final DraftingAid aid;
    private final Links links;
    private final Training training;
    private final Offered offered;
    private final Settings settings;

    Composer(
            Sharing sharing,
            Feed feed,
            Kits kits,
            OwnVoice voice,
            SelfCheck check,
            DraftingAid aid,
            Links links,
            Training training,
            Joining joining,
            Settings settings) {
        this.sharing = sharing;
        this.feed = feed;
        this.kits = kits;
        this.voice = voice;
        this.check = check;
        this.aid = aid;
        this.links = links;
        this.training = training;
        this.offered = new Offered(kits, joining);
        this.settings = settings;
    }

    DraftingAid aid() {
        return aid;
    }

    /** Empty for what is not there, or not for this person. */
    Optional<Article> article(Visit visit, long itemId) {
        return feed.article(visit.person(), visit.language(), itemId);
    }

    /** What is missing before one can begin; empty when nothing is. */
    Optional<ClosedPage> closed(Visit visit, Optional<Article> article) {
        boolean charter = visit.person().ambassador();
        boolean path = !training.hasFirstPathAhead(visit.person());
        return charter && path
                ? Optional.empty()
                : Optional.of(new ClosedPage(visit, article.map(Article::item), charter, path));
    }

    ComposerPage page(Visit visit, ComposerForm form, Optional<Long> draft, boolean writing) {
        var article = form.itemId().flatMap(it -> article(visit, it));
        var kit = article.map(Article::item).map(ContentItem::id).flatMap(kits::open);
        return new ComposerPage(
                visit,
                form,
                article.map(Article::item),
                kit,
                aid.outline(visit, form, kit),
                article.isPresent() ? aid.questions(visit, form, kit) : List.of(),
                article.isPresent() && aid.hasModel(),
                aid.latest(visit, form),
                offered.disclosure(kit, form.language()),
                look(visit, form, article, writing && draft.isPresent() ? "kept" : "not-yet"),
                sharing.month(visit.person(), visit.now()),
                settings.get(Programme.SHARES_A_MONTH),
                campaigns(visit, article),
                draft,
                draft.flatMap(it -> sharing.drafts().moment(visit.person(), it)),
                writing);
    }

    /** The chosen one, as long as it is open; asked for only where one is chosen. */
    private Optional<Long> campaign(Visit visit, ComposerForm form, Optional<Article> article) {
        return form.campaignId().filter(it -> campaigns(visit, article).containsKey(it));
    }

    private Map<Long, String> campaigns(Visit visit, Optional<Article> article) {
        boolean company = article.filter(it -> !it.item().isPress()).isPresent();
        return sharing.campaigns(visit.person(), visit.language(), company);
    }

    Look look(Visit visit, ComposerForm form, String state) {
        return look(visit, form, form.itemId().flatMap(it -> article(visit, it)), state);
    }

    private Look look(Visit visit, ComposerForm form, Optional<Article> article, String state) {
        boolean company = article.filter(it -> !it.item().isPress()).isPresent();
        return new Look(
                visit,
                form.words(),
                form.network(),
                form.server(),
                form.language(),
                company,
                sharing.measure(visit.person(), form.words(), article),
                voice.limits(),
                check.check(
                        form.words(),
                        form.network(),
                        company,
                        Picture.NONE,
                        offered.prescribed(article)),
                state);
    }

    /** The number of the draft; empty where it was declared meanwhile. */
    Optional<Long> keep(Visit visit, ComposerForm form) {
        var article = form.itemId().flatMap(it -> article(visit, it));
        var item = article.map(it -> it.item().id());
        return sharing.drafts()
                .keep(
                        visit.person(),
                        form.key(),
                        form.writing(item, campaign(visit, form, article)));
    }

    /** What somebody wants to have in their text. */
    void add(Visit visit, ComposerForm form) {
        var article = form.itemId().flatMap(it -> article(visit, it));
        var kit = article.map(Article::item).map(ContentItem::id).flatMap(kits::open);
        switch (form.wanted()) {
            case "answers" -> form.takeAnswers();
            case "outline" -> aid.putOutline(visit, form);
            case "disclosure" ->
                    text(offered.disclosure(kit, form.language())).ifPresent(form::end);
            case "hashtags" ->
                    kit.map(it -> it.aids(form.language()).hashtags())
                            .flatMap(Composer::text)
                            .ifPresent(form::end);
            case "link" ->
                    article.map(Article::item)
                            .flatMap(it -> link(visit, form, it))
                            .ifPresent(form::end);
            default -> {
                if (form.wanted().startsWith(BEGINNING)) {
                    aid.putBeginning(visit, form, number(form.wanted()));
                } else {
                    kit.flatMap(it -> it.opening(number(form.wanted())))
                            .map(Opening::words)
                            .ifPresent(form::begin);
                }
            }
        }
    }

    /** The same person’s link to the same piece on the same network is always the same. */
    private Optional<String> link(Visit visit, ComposerForm form, ContentItem item) {
        return item.link()
                .flatMap(
                        it ->
                                links.forShare(
                                        visit.person().id(),
                                        Optional.of(item.id()),
                                        it,
                                        form.network().key()));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    private static long number(String wanted) {
        var digits = wanted.replaceFirst("^(opening|beginning)-", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
