package relais.proposals;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.Person;
import relais.people.PersonCard;
import relais.people.Role;

import java.util.Optional;

/**
 * Something that somebody proposes to the editors, with what became of it.
 *
 * @param unitPath where the author works
 * @param words Markdown
 * @param picture the address of a medium
 * @param onceKey of the form in which it is written
 * @param version goes up when it changes hands; whoever answers says which they saw
 * @param editor who answered; no one: nobody has, or they left
 * @param reason the editor's words to the author
 * @param pieceId what became of it in the studio
 */
public record Proposal(
        long id,
        @Nested("a_") PersonCard author,
        String unitPath,
        String authorLanguage,
        Kind kind,
        String title,
        String words,
        String language,
        Optional<Long> topicId,
        Naming naming,
        String pictureWords,
        Optional<String> picture,
        String onceKey,
        int version,
        @Nested("e_") PersonCard editor,
        String reason,
        Optional<Long> pieceId,
        String takenDownFor,
        @Nested Course course) {

    public Optional<ShownPicture> shown() {
        return picture.map(ShownPicture::new);
    }

    public Optional<PersonCard> answeredBy() {
        return Optional.ofNullable(editor);
    }

    public boolean is(Course.State state) {
        return course.is(state);
    }

    /** The author's page of it. */
    public String url() {
        return "/proposals/" + id;
    }

    /** The editors' page of it. */
    public String deskUrl() {
        return "/studio/proposals/" + id;
    }

    /** Its author published it, and editors may take it out of sight. */
    public boolean canBeTakenDown() {
        return is(Course.State.PUBLISHED)
                && course.answer().equals(Optional.of(Course.Answer.PUBLISHED));
    }

    /** Whether this person answers it as an editor. Nobody does their own. */
    boolean isInReachOf(Person reader) {
        return reader.id() != author.id()
                && course.sentAt().isPresent()
                && reader.isFor(Role.EDITOR, unitPath, author.country());
    }
}
