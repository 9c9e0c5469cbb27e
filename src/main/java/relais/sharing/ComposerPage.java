package relais.sharing;

import relais.feed.ContentItem;
import relais.kits.Aids;
import relais.kits.Kit;
import relais.kits.Opening;
import relais.timeline.Choices;
import relais.timeline.Languages;
import relais.web.Form;
import relais.web.Visit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody writes, about a piece or about a subject of their own.
 *
 * @param item none: a subject of their own
 * @param kit what they are offered
 * @param outlined whether the piece has a text of which an outline can be made
 * @param disclosure how it is said that one works here; empty where nothing is prescribed
 * @param month theirs so far
 * @param allowance of the company's things that earn recognition in a month
 * @param draft the number under which it is kept, once it is
 * @param planned when they mean to post it, if they said so
 * @param writing whether they go on writing in this very moment
 */
public record ComposerPage(
        Visit visit,
        ComposerForm typed,
        Optional<ContentItem> item,
        Optional<Kit> kit,
        boolean outlined,
        String disclosure,
        Look look,
        Month month,
        int allowance,
        Optional<Long> draft,
        Optional<ZonedDateTime> planned,
        boolean writing) {

    public Form form() {
        return typed.form();
    }

    public int longest() {
        return ComposerForm.LONGEST;
    }

    public int longestAnswer() {
        return ComposerForm.LONGEST_ANSWER;
    }

    /** Something of the company's; what the press says is not. */
    public boolean isCompany() {
        return item.filter(it -> !it.isPress()).isPresent();
    }

    public boolean isAllowanceUsed() {
        return month.company() >= allowance;
    }

    public Map<String, String> networks() {
        return Choices.networks(visit);
    }

    public Map<String, String> languages() {
        return Languages.names(visit);
    }

    public Aids aids() {
        return kit.map(it -> it.aids(typed.language())).orElse(Aids.NONE);
    }

    public List<Opening> openings() {
        return kit.map(it -> it.openings(typed.language(), typed.network())).orElse(List.of());
    }

    public List<String> questions() {
        var questions = aids().questions();
        return questions.subList(0, Math.min(questions.size(), ComposerForm.ANSWERS));
    }

    /** Whether there is anything to begin with. */
    public boolean isHelped() {
        return outlined || !openings().isEmpty() || !questions().isEmpty();
    }

    /** A picture that may be used. */
    public Optional<ContentItem> pictured() {
        return item.filter(_ -> kit.filter(Kit::pictured).isPresent())
                .filter(it -> it.picture().isPresent());
    }

    /** Where the link leads that can be put into the text. */
    public Optional<String> link() {
        return item.flatMap(ContentItem::link);
    }

    public String path() {
        return item.map(it -> "/share/" + it.id()).orElse("/share");
    }
}
