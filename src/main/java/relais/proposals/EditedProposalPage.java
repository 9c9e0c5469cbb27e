package relais.proposals;

import relais.feed.Topic;
import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form in which something is proposed.
 *
 * @param draft the number under which it is kept, once it is
 * @param picture what was uploaded before
 * @param named those who are ticked
 * @param found colleagues of whom the author may mean one
 * @param sought whether they looked for somebody
 */
public record EditedProposalPage(
        Visit visit,
        ProposalForm proposal,
        Optional<Long> draft,
        Optional<ShownPicture> picture,
        List<Topic> topics,
        List<PersonCard> named,
        List<PersonCard> found,
        boolean sought,
        int days,
        boolean trusted) {

    public Form form() {
        return proposal.form();
    }

    public Map<String, String> kinds() {
        return kinds("proposals.kind.");
    }

    public Map<String, String> kindNotes() {
        return kinds("proposals.kind.note.");
    }

    public Map<String, String> namings() {
        var names = new LinkedHashMap<String, String>();
        var person = visit.person();
        names.put(Naming.FULL_NAME.key(), visit.text("proposals.naming.full-name", person.name()));
        names.put(
                Naming.FIRST_NAME.key(),
                visit.text("proposals.naming.first-name", person.givenName()));
        names.put(Naming.UNNAMED.key(), visit.text("proposals.naming.unnamed"));
        return names;
    }

    public Map<String, String> languages() {
        var names = new LinkedHashMap<String, String>();
        ProposalForm.LANGUAGES.forEach(it -> names.put(it, visit.text("layout.language." + it)));
        return names;
    }

    public Map<String, String> topicOptions() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(it -> names.put(String.valueOf(it.id()), it.name()));
        return names;
    }

    private Map<String, String> kinds(String words) {
        var names = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) {
            names.put(kind.key(), visit.text(words + kind.key()));
        }
        return names;
    }
}
