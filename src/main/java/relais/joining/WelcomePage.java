package relais.joining;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;

/** What it is, the charter, and what one chooses oneself. */
public record WelcomePage(Visit visit, Charter charter, List<Topic> topics, ChoicesForm choices) {

    public Form form() {
        return choices.form();
    }
}
