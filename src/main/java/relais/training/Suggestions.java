package relais.training;

import relais.people.Person;

import java.util.List;

/** Whoever suggests what to learn; training only shows it. */
public interface Suggestions {

    /** The newest first. */
    List<Suggestion> to(Person person);
}
