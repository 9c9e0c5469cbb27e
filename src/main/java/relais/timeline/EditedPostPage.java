package relais.timeline;

import relais.feed.Pieces.Piece;
import relais.feed.Topic;
import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form in which a post is declared, or changed.
 *
 * @param post the one that is changed
 * @param pieces of the feed that it may relay
 * @param helper who is chosen
 * @param found colleagues of whom the author may mean one
 */
public record EditedPostPage(
        Visit visit,
        PostForm written,
        Optional<Post> post,
        List<Topic> topics,
        List<Piece> pieces,
        Optional<PersonCard> helper,
        List<PersonCard> found) {

    public Form form() {
        return written.form();
    }

    public int longest() {
        return PostForm.LONGEST;
    }

    public Map<String, String> networks() {
        return Choices.networks(visit);
    }

    public Map<String, String> languages() {
        return Languages.names(visit);
    }

    public Map<String, String> topicOptions() {
        return Choices.topics(topics);
    }

    public Map<String, String> pieceOptions() {
        var names = new LinkedHashMap<String, String>();
        names.put("", visit.text("timeline.item.none"));
        pieces.forEach(it -> names.put(String.valueOf(it.id()), it.title()));
        return names;
    }

    public Map<String, String> helpOptions() {
        var names = new LinkedHashMap<String, String>();
        names.put(PostForm.ALONE, visit.text("timeline.help.alone"));
        names.put(PostForm.HELPED, visit.text("timeline.help.helped"));
        helper.ifPresent(it -> names.put(it.handle(), it.name()));
        found.forEach(it -> names.put(it.handle(), it.name()));
        return names;
    }

    public Map<String, String> helpNotes() {
        var notes = new LinkedHashMap<String, String>();
        helper.ifPresent(it -> notes.put(it.handle(), whereabouts(it)));
        found.forEach(it -> notes.put(it.handle(), whereabouts(it)));
        return notes;
    }

    /** Whether somebody was looked for, and nobody found. */
    public boolean isNobodyFound() {
        return !written.who().isEmpty() && found.isEmpty();
    }

    public boolean isNoPieceFound() {
        return !written.pieces().isEmpty() && pieces.isEmpty();
    }

    private String whereabouts(PersonCard person) {
        return visit.whereabouts(person.unitName(), person.country());
    }
}
