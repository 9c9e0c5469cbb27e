package relais.timeline;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.feed.Pieces.Piece;
import relais.feed.Topic;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.profiles.FoundPerson;
import relais.profiles.PeopleSearch;
import relais.profiles.PeopleSearch.Group;
import relais.profiles.Profiles;
import relais.web.Visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The form in which a post is declared: what can be chosen in it, and what was chosen. */
final class Writing {

    private static final int FOUND = 8;
    private static final int LATEST = 5;

    private final Feed feed;
    private final Pieces pieces;
    private final Profiles profiles;
    private final PeopleStore people;

    Writing(Feed feed, Pieces pieces, Profiles profiles, PeopleStore people) {
        this.feed = feed;
        this.pieces = pieces;
        this.profiles = profiles;
        this.people = people;
    }

    /** What was chosen that is not there, or not for this person, is left out. */
    PostDraft draft(Visit visit, PostForm form) {
        var item =
                form.number("item")
                        .filter(
                                it ->
                                        pieces.named(visit.person(), visit.language(), List.of(it))
                                                .containsKey(it));
        return form.draft(topic(form), item, help(visit.person(), form), form.isShown());
    }

    /** The same, for an account of the company: shown at once, and by nobody else. */
    PostDraft official(PostForm form) {
        return form.draft(topic(form), Optional.empty(), Help.NONE, true);
    }

    EditedPostPage page(Visit visit, PostForm form, Optional<Post> post) {
        return new EditedPostPage(
                visit,
                form,
                post,
                feed.topics(visit.language()),
                pieces(visit, form),
                helper(visit.person(), form),
                found(visit.person(), form));
    }

    List<Topic> topics(Visit visit) {
        return feed.topics(visit.language());
    }

    private Optional<Long> topic(PostForm form) {
        return form.number("topic")
                .filter(it -> feed.topics("en").stream().anyMatch(topic -> topic.id() == it));
    }

    private Help help(Person author, PostForm form) {
        return switch (form.help()) {
            case PostForm.HELPED -> new Help(true, Optional.empty());
            case PostForm.ALONE, "" -> Help.NONE;
            default -> new Help(true, helper(author, form).map(PersonCard::id));
        };
    }

    /** The piece that is chosen, then those that may be meant. */
    private List<Piece> pieces(Visit visit, PostForm form) {
        var all = new LinkedHashSet<Piece>();
        form.number("item")
                .ifPresent(
                        it ->
                                all.addAll(
                                        pieces.named(visit.person(), visit.language(), List.of(it))
                                                .values()));
        all.addAll(
                pieces.read(
                        visit.person(),
                        visit.language(),
                        form.pieces(),
                        form.pieces().isEmpty() ? LATEST : FOUND));
        return List.copyOf(all);
    }

    private Optional<PersonCard> helper(Person author, PostForm form) {
        var handle = form.help();
        return List.of(PostForm.ALONE, PostForm.HELPED, "").contains(handle)
                ? Optional.empty()
                : people.idOfHandle(handle).filter(it -> it != author.id()).flatMap(people::card);
    }

    private List<PersonCard> found(Person author, PostForm form) {
        if (form.who().isEmpty()) {
            return List.of();
        }
        var search = new PeopleSearch(form.who(), "", "", "", Group.EVERYONE, "");
        return profiles.find(search, profiles.anchor(search), FOUND).people().stream()
                .map(FoundPerson::card)
                .filter(it -> it.id() != author.id() && !it.handle().equals(form.help()))
                .toList();
    }
}
