package relais.moderation;

import relais.people.PeopleStore;
import relais.training.Training;
import relais.web.Visit;

import java.net.URI;

/** A message to begin with, in the language of whom it is for, with the lesson that helps. */
final class KindWords {

    private final Training training;
    private final PeopleStore people;
    private final URI home;

    KindWords(Training training, PeopleStore people, URI home) {
        this.training = training;
        this.people = people;
        this.home = home;
    }

    String about(Visit visit, Concern concern, Reason reason) {
        return visit.textIn(
                concern.authorLanguage(),
                "moderation.words." + reason.word(),
                concern.author().givenName(),
                home.resolve(lesson(concern, reason)).toString());
    }

    /** The guide, where the author has no such module before them. */
    private String lesson(Concern concern, Reason reason) {
        var isThere =
                people
                        .active(concern.authorId())
                        .flatMap(it -> training.path(it, reason.path(), it.language()))
                        .stream()
                        .flatMap(it -> it.modules().stream())
                        .anyMatch(it -> it.slug().equals(reason.module()));
        return isThere
                ? "/training/" + reason.path() + "/" + reason.module()
                : "/guide/" + reason.guide();
    }
}
