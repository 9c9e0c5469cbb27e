package relais.moderation;

import relais.mentions.Mentions;
import relais.mentions.Mentions.Meant;
import relais.mentions.Said;
import relais.people.Person;
import relais.spaces.Post;
import relais.spaces.PostForm;
import relais.spaces.SpaceThread;
import relais.spaces.Spaces;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** What people write in spaces. */
record PostSource(Spaces spaces) implements Source {

    @Override
    public Subject subject(long id) {
        return Subject.post(id);
    }

    @Override
    public Optional<Post> any(long id) {
        return spaces.discussions().anyPost(id);
    }

    @Override
    public Optional<Post> readableBy(Person person, long id) {
        return spaces.discussions().post(person, id);
    }

    @Override
    public String place(Said said) {
        return said.path();
    }

    @Override
    public Optional<Post> begun(Said said) {
        return spaces.discussions()
                .threadOf((Post) said)
                .map(SpaceThread::openingId)
                .filter(it -> it != said.id())
                .flatMap(spaces.discussions()::anyPost);
    }

    @Override
    public Optional<String> title(Visit visit, Said said) {
        return spaces.discussions()
                .post(visit.person(), said.id())
                .flatMap(spaces.discussions()::threadOf)
                .map(SpaceThread::title);
    }

    @Override
    public RewordingForm filled(String words) {
        return rewording(PostForm.filled(words));
    }

    @Override
    public RewordingForm submitted(Form form, Mentions mentions) {
        return rewording(PostForm.submitted(form, mentions));
    }

    @Override
    public boolean reword(Person author, Said said, Meant meant) {
        return spaces.revisions().reword(author, (Post) said, meant);
    }

    @Override
    public boolean remove(long id) {
        return spaces.revisions().remove(id);
    }

    @Override
    public boolean restore(long id) {
        return spaces.revisions().restore(id);
    }

    private static RewordingForm rewording(PostForm form) {
        return new RewordingForm(form.form(), form.meant(), form.longest());
    }
}
