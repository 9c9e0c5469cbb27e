package relais.joining;

import relais.feed.Topic;
import relais.web.Form;
import relais.web.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a member chose, to be changed. */
public record ChoicesPage(
        Visit visit, Membership membership, List<Topic> topics, ChoicesForm choices) {

    public Instant since() {
        return membership.joinedAt();
    }

    public Form form() {
        return choices.form();
    }

    /** A form of its own, which complains of nothing. */
    public Form treeName() {
        return Form.filled(
                Map.of("named", membership.namedInTree() ? List.of("yes") : List.<String>of()));
    }
}
