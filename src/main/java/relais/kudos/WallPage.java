package relais.kudos;

import relais.web.Visit;

import java.util.Comparator;
import java.util.List;

/** A stretch of the wall, and by what one may narrow it. */
public record WallPage(
        Visit visit,
        Narrowed narrowed,
        List<Choice> choices,
        List<Spotlight> spotlights,
        List<Thanks> thanks,
        boolean hasMore) {

    /** By their names in the visitor's language. */
    public List<String> countries() {
        return choices.stream()
                .filter(it -> it.kind() == Choice.Kind.COUNTRY)
                .map(Choice::code)
                .sorted(Comparator.comparing(visit::country))
                .toList();
    }

    public List<Choice> units() {
        return choices.stream().filter(Choice::isUnit).toList();
    }

    public String morePath() {
        return narrowed.pathBefore(thanks.getLast().id());
    }

    public String unitPath(Choice unit) {
        return new Narrowed("", unit.code()).path();
    }
}
