package relais.kudos;

import relais.people.Person;
import relais.web.Visit;

import java.util.List;

/** What one person was thanked for and wished on the wall. */
public record PersonWallPage(Visit visit, Person person, List<Thanks> thanks, boolean hasMore) {

    public boolean isMine() {
        return person.id() == visit.person().id();
    }

    public String morePath() {
        return "/kudos/of/" + person.handle() + "?before=" + thanks.getLast().id();
    }
}
