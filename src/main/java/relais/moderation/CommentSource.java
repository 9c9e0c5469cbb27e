package relais.moderation;

import relais.comments.Comment;
import relais.comments.CommentForm;
import relais.comments.Comments;
import relais.feed.Feed;
import relais.mentions.Mentions;
import relais.mentions.Mentions.Meant;
import relais.mentions.Said;
import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** What people write below content items. */
record CommentSource(Comments comments, Feed feed) implements Source {

    @Override
    public Subject subject(long id) {
        return Subject.comment(id);
    }

    @Override
    public Optional<Comment> any(long id) {
        return comments.anyComment(id);
    }

    @Override
    public Optional<Comment> readableBy(Person person, long id) {
        return comments.comment(person, id);
    }

    @Override
    public String place(Said said) {
        return "/feed/%d/comments?at=%d".formatted(comment(said).itemId(), said.id());
    }

    @Override
    public Optional<Comment> begun(Said said) {
        return Optional.of(comment(said))
                .filter(Comment::isReply)
                .flatMap(it -> comments.anyComment(it.threadId()));
    }

    @Override
    public Optional<String> title(Visit visit, Said said) {
        return feed.article(visit.person(), visit.language(), comment(said).itemId())
                .map(it -> it.item().title());
    }

    @Override
    public RewordingForm filled(String words) {
        return rewording(CommentForm.filled(words));
    }

    @Override
    public RewordingForm submitted(Form form, Mentions mentions) {
        return rewording(CommentForm.submitted(form, mentions));
    }

    @Override
    public boolean reword(Person author, Said said, Meant meant) {
        return comments.reword(author, comment(said), meant);
    }

    @Override
    public boolean remove(long id) {
        return comments.remove(id);
    }

    @Override
    public boolean restore(long id) {
        return comments.restore(id);
    }

    private static Comment comment(Said said) {
        return (Comment) said;
    }

    private static RewordingForm rewording(CommentForm form) {
        return new RewordingForm(form.form(), form.meant(), form.longest());
    }
}
