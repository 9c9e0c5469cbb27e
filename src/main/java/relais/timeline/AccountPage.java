package relais.timeline;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/** One account of the company's, its posts, and the form for another one. */
public record AccountPage(
        Visit visit,
        Account account,
        List<Card> cards,
        PostForm written,
        List<Topic> topics,
        boolean mayChange) {

    public Form form() {
        return written.form();
    }

    public String network() {
        return Choices.name(visit, account.network());
    }

    public int longest() {
        return PostForm.LONGEST;
    }

    public Map<String, String> languages() {
        return Languages.names(visit);
    }

    public Map<String, String> topicOptions() {
        return Choices.topics(topics);
    }
}
