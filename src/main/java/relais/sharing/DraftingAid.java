package relais.sharing;

import relais.drafting.Aid;
import relais.drafting.Drafting;
import relais.drafting.FirstWords;
import relais.drafting.Listener;
import relais.drafting.Material;
import relais.drafting.Outline;
import relais.feed.Article;
import relais.feed.ContentItem;
import relais.feed.Feed;
import relais.joining.Joining;
import relais.kits.Aids;
import relais.kits.Kit;
import relais.kits.Kits;
import relais.kits.Opening;
import relais.people.PeopleStore;
import relais.people.PersonCard;
import relais.web.Visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What helps to begin a draft: questions, an outline of its piece, and beginnings of a model. */
final class DraftingAid {

    private static final List<String> SPOKEN = List.of("fr", "en");

    private final Drafting drafting;
    private final Kits kits;
    private final Feed feed;
    private final Offered offered;
    private final PeopleStore people;

    DraftingAid(Drafting drafting, Kits kits, Feed feed, Joining joining, PeopleStore people) {
        this.drafting = drafting;
        this.kits = kits;
        this.feed = feed;
        this.offered = new Offered(kits, joining);
        this.people = people;
    }

    boolean hasModel() {
        return drafting.hasModel();
    }

    /** Those of the kit, else some that fit any piece; none for a subject of one’s own. */
    List<String> questions(Visit visit, ComposerForm form, Optional<Kit> kit) {
        if (form.itemId().isEmpty()) {
            return List.of();
        }
        var asked = kit.map(it -> it.aids(form.language())).orElse(Aids.NONE).questions();
        return asked.isEmpty()
                ? List.of(
                        visit.textIn(spoken(visit, form), "sharing.questions.struck"),
                        visit.textIn(spoken(visit, form), "sharing.questions.whom"))
                : asked.subList(0, Math.min(asked.size(), ComposerForm.ANSWERS));
    }

    /** Of the piece in the language of the draft, if there is such a text of it. */
    Optional<Outline> outline(Visit visit, ComposerForm form, Optional<Kit> kit) {
        return material(visit, form, kit).flatMap(it -> outline(visit, form, kit, it));
    }

    /** The outline above what is written. */
    void putOutline(Visit visit, ComposerForm form) {
        var kit = kit(form);
        var material = material(visit, form, kit);
        material.flatMap(it -> outline(visit, form, kit, it))
                .map(it -> form.words().contains(it.disclosure()) ? it.undisclosed() : it)
                .ifPresent(
                        it -> {
                            drafting.take(visit.person(), form.key(), material.get(), it);
                            form.begin(it.words());
                        });
    }

    /** Three beginnings from the piece and what its reader answered. */
    Aid begin(Visit visit, ComposerForm form, Listener listener) {
        var kit = kit(form);
        return material(visit, form, kit)
                .map(
                        it ->
                                drafting.begin(
                                        visit.person(),
                                        form.key(),
                                        it,
                                        answered(form, questions(visit, form, kit)),
                                        spoken(visit, form),
                                        listener))
                .orElseGet(Aid.Away::new);
    }

    List<FirstWords> latest(Visit visit, ComposerForm form) {
        return hasModel() ? drafting.latest(visit.person(), form.key()) : List.of();
    }

    /** A beginning of theirs above what is written. */
    void putBeginning(Visit visit, ComposerForm form, long id) {
        drafting.suggestion(visit.person(), id).map(FirstWords::words).ifPresent(form::begin);
    }

    /** The first answers that say something, each below its question. */
    private static List<String> answered(ComposerForm form, List<String> questions) {
        var answers = form.answers();
        var said = new ArrayList<String>();
        for (int i = 0; i < Math.min(questions.size(), answers.size()); i++) {
            if (!answers.get(i).isBlank() && said.size() < Drafting.ANSWERS) {
                said.add(questions.get(i) + "\n" + answers.get(i));
            }
        }
        return said;
    }

    private Optional<Outline> outline(
            Visit visit, ComposerForm form, Optional<Kit> kit, Material material) {
        var outline =
                drafting.outline(
                        material,
                        questions(visit, form, kit).getFirst(),
                        offered.disclosure(kit, form.language()));
        return Optional.of(outline).filter(it -> !it.isBlank());
    }

    private Optional<Material> material(Visit visit, ComposerForm form, Optional<Kit> kit) {
        return form.itemId()
                .flatMap(it -> feed.article(visit.person(), form.language(), it))
                .map(it -> material(it, kit, form));
    }

    private Material material(Article article, Optional<Kit> kit, ComposerForm form) {
        var item = article.item();
        return new Material(
                item.id(),
                item.language(),
                item.title(),
                item.summary(),
                article.body(),
                kit.map(it -> wordings(it, form)).orElse(List.of()),
                names(item));
    }

    private static List<String> wordings(Kit kit, ComposerForm form) {
        var aids = kit.aids(form.language());
        var openings = kit.openings(form.language(), form.network()).stream().map(Opening::words);
        return Stream.concat(Stream.concat(aids.facts().stream(), aids.angles().stream()), openings)
                .toList();
    }

    /** Of those who wrote it, or whose work it is. */
    private List<String> names(ContentItem item) {
        return Stream.concat(
                        item.authorName().stream(),
                        people.cards(feed.credited(item)).stream().map(PersonCard::name))
                .toList();
    }

    private Optional<Kit> kit(ComposerForm form) {
        return form.itemId().flatMap(kits::open);
    }

    private static String spoken(Visit visit, ComposerForm form) {
        return SPOKEN.contains(form.language()) ? form.language() : visit.language();
    }
}
