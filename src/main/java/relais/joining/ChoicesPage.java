package relais.joining;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.time.Instant;
import java.util.List;

/** What a member chose, to be changed. */
public record ChoicesPage(Visit visit, Instant since, List<Topic> topics, ChoicesForm choices) {

    public Form form() {
        return choices.form();
    }
}
