package relais.proposals;

import io.javalin.http.Context;

import relais.feed.Feed;
import relais.feed.Topic;
import relais.media.Incoming;
import relais.media.Media;
import relais.media.Medium;
import relais.media.Taking.Refused;
import relais.media.Taking.Taken;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.profiles.FoundPerson;
import relais.profiles.PeopleSearch;
import relais.profiles.PeopleSearch.Group;
import relais.profiles.Profiles;
import relais.web.Form;
import relais.web.LargeUpload;
import relais.web.Visit;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which something is proposed: reads what was sent, and shows it again. */
final class Writing {

    /** What a camera makes. */
    private static final int MOST_BYTES = 20_000_000;

    private static final int FOUND = 8;

    private final Proposals proposals;
    private final Feed feed;
    private final Profiles profiles;
    private final Media media;
    private final PeopleStore people;

    Writing(Proposals proposals, Feed feed, Profiles profiles, Media media, PeopleStore people) {
        this.proposals = proposals;
        this.feed = feed;
        this.profiles = profiles;
        this.media = media;
        this.people = people;
    }

    /** What was sent; where it can be kept, it is. */
    record Sent(ProposalForm form, Optional<Keeping> kept) {

        /** The number under which it is kept. */
        Optional<Long> draft() {
            return kept.map(
                    it ->
                            switch (it) {
                                case Keeping.Kept(var id) -> id;
                                case Keeping.AlreadySent(var id) -> id;
                            });
        }
    }

    Sent read(Context ctx) throws IOException {
        var upload = LargeUpload.of(ctx, "file", MOST_BYTES);
        var visit = Visit.of(ctx);
        if (upload instanceof LargeUpload.TooLarge) {
            // nothing else of it was read
            var form = ProposalForm.blank(visit.language(), Form.unread());
            form.form().check("file", false, "pictures.error.heavy");
            return new Sent(form, Optional.empty());
        }
        var form = ProposalForm.submitted(visit.form());
        var picture = picture(visit.person(), form, upload);
        return new Sent(
                form,
                form.form().isValid()
                        ? Optional.of(keep(visit.person(), form, picture))
                        : Optional.empty());
    }

    /** Without a picture: while it is written. */
    void keepText(Person author, ProposalForm form) {
        keep(author, form, Optional.empty());
    }

    /** Whether it has a picture by now. */
    boolean isPictured(Person author, long draft) {
        return picture(author, draft).isPresent();
    }

    EditedProposalPage page(Visit visit, ProposalForm form, Optional<Long> draft, String who) {
        var named = people.cards(ids(visit.person(), form.handles()));
        return new EditedProposalPage(
                visit,
                form,
                draft,
                draft.flatMap(it -> picture(visit.person(), it)),
                feed.topics(visit.language()),
                named,
                found(visit.person(), named, who),
                !who.isEmpty(),
                proposals.promisedDays(),
                proposals.trust().isGivenTo(visit.person()));
    }

    private Optional<ShownPicture> picture(Person author, long draft) {
        return proposals.mine(author, draft).flatMap(Proposal::shown);
    }

    /** What is wrong with it is said at its field. */
    private Optional<Medium> picture(Person author, ProposalForm form, LargeUpload upload)
            throws IOException {
        if (form.form().isValid() && upload instanceof LargeUpload.File file) {
            var incoming = new Incoming(file.name(), file.size(), file::content);
            switch (media.takePicture(author, incoming, Map.of(), proposals.drafts()::uploaded)) {
                case Taken(var medium) -> {
                    return Optional.of(medium);
                }
                case Refused(var messageKey) -> form.form().check("file", false, messageKey);
            }
        }
        return Optional.empty();
    }

    private Keeping keep(Person author, ProposalForm form, Optional<Medium> picture) {
        var wording = form.wording(topic(form), ids(author, form.handles()));
        return proposals.drafts().keep(author, form.key(), wording, picture);
    }

    private Optional<Long> topic(ProposalForm form) {
        return feed.topics("en").stream()
                .map(Topic::id)
                .filter(it -> String.valueOf(it).equals(form.topic()))
                .findFirst();
    }

    /** Nobody names themselves: that is asked apart. */
    private List<Long> ids(Person author, Collection<String> handles) {
        return handles.isEmpty()
                ? List.of()
                : people.byHandle(handles).values().stream()
                        .filter(it -> it != author.id())
                        .sorted()
                        .toList();
    }

    private List<PersonCard> found(Person author, List<PersonCard> named, String who) {
        if (who.isEmpty()) {
            return List.of();
        }
        var search = new PeopleSearch(who, "", "", "", Group.EVERYONE, "");
        return profiles.find(search, profiles.anchor(search), FOUND).people().stream()
                .map(FoundPerson::card)
                .filter(it -> it.id() != author.id() && !named.contains(it))
                .toList();
    }
}
