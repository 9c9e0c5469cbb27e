package relais.sharing;

import relais.drafting.FirstWords;
import relais.drafting.Outline;
import relais.feed.ContentItem;
import relais.kits.Aids;
import relais.kits.Kit;
import relais.kits.Opening;
import relais.timeline.Choices;
import relais.timeline.Languages;
import relais.web.Form;
import relais.web.Visit;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody writes, about a piece or about a subject of their own.
 *
 * @param item none: a subject of their own
 * @param kit what they are offered
 * @param outline of the piece, if it has a text of which one can be made
 * @param questions of which an answer may be the beginning
 * @param modelled whether a language model may be asked for beginnings
 * @param beginnings that it gave last
 * @param disclosure how it is said that one works here; empty where nothing is prescribed
 * @param month theirs so far
 * @param allowance of the company's things that earn recognition in a month
 * @param campaigns to which a post of theirs may belong: titles by number
 * @param draft the number under which it is kept, once it is
 * @param planned when they mean to post it, if they said so
 * @param writing whether they go on writing in this very moment
 */
public record ComposerPage(
        Visit visit,
        ComposerForm typed,
        Optional<ContentItem> item,
        Optional<Kit> kit,
        Optional<Outline> outline,
        List<String> questions,
        boolean modelled,
        List<FirstWords> beginnings,
        String disclosure,
        Look look,
        Month month,
        int allowance,
        Map<Long, String> campaigns,
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

    /** By the values that stand in the form. */
    public Map<String, String> campaignOptions() {
        var options = new LinkedHashMap<String, String>();
        campaigns.forEach((id, title) -> options.put(String.valueOf(id), title));
        return options;
    }

    /** The one that is chosen, by its number. */
    public Optional<Map.Entry<Long, String>> campaign() {
        return campaigns.entrySet().stream()
                .filter(it -> String.valueOf(it.getKey()).equals(form().value("campaign")))
                .findFirst();
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

    /** Whether there is anything to begin with. */
    public boolean isHelped() {
        return outline.isPresent() || !openings().isEmpty() || !questions.isEmpty();
    }

    /** Until there are words of theirs; and where help has just come. */
    public boolean isHelpWanted() {
        return form().value("words").isEmpty() || !form().isValid() || !beginnings.isEmpty();
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
