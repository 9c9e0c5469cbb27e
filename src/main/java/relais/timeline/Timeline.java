package relais.timeline;

import org.jdbi.v3.core.Jdbi;

import relais.notifications.Notifications;
import relais.outside.LinkPreview;
import relais.outside.LinkPreviews;
import relais.people.Person;
import relais.people.PersonCard;
import relais.timeline.Declaration.AlreadyYours;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Public posts of official accounts, leaders and colleagues side by side: what each declares, as
 * far as they chose to show it here. Nobody looks at a post before it stands.
 */
public final class Timeline {

    private static final int SHOWN = 200;

    /** Hears, in the same transaction, what authors say of their posts, whichever page says it. */
    public interface Listener {

        /** New, or changed. */
        void written(Person author, long postId, PostDraft draft);

        /** It is about to be deleted. */
        void removing(Person author, long postId);
    }

    private final Jdbi jdbi;
    private final TimelineStore store;
    private final LinkPreviews previews;
    private final TimelineNews news;
    private final Voices voices;
    private final Accounts accounts;
    private final Takedowns takedowns;
    private final Clock clock;
    private final List<Listener> listeners = new ArrayList<>();

    public Timeline(Jdbi jdbi, LinkPreviews previews, Notifications notifications, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(TimelineStore.class);
        this.previews = previews;
        this.news = new TimelineNews(notifications);
        this.voices = new Voices(jdbi, news, clock);
        this.accounts = new Accounts(jdbi, previews, clock);
        this.takedowns = new Takedowns(jdbi, news, clock);
        this.clock = clock;
    }

    public void tell(Listener listener) {
        listeners.add(listener);
    }

    /** Newest first, so many at most. */
    public List<Post> page(TimelineFilter filter, TimelinePlace after, int atMost) {
        return store.page(
                filter.voice(),
                filter.network(),
                filter.language(),
                filter.topicId(),
                filter.country(),
                after,
                atMost);
    }

    /** Empty for what this reader may not see: others’ posts that are not shown. */
    public Optional<Post> post(Person reader, long id) {
        return store.post(id)
                .filter(
                        it ->
                                it.isShown()
                                        || it.isOf(reader.id())
                                        || it.isHelpedBy(reader.id())
                                        || takedowns.mayDecide(reader, it) && it.isTakenDown());
    }

    /** Those of them that colleagues see, newest first, so many at most. */
    public List<Post> shown(Collection<Long> ids, int atMost) {
        return ids.isEmpty() ? List.of() : store.shown(ids, atMost);
    }

    /** Somebody's own. */
    public List<Post> of(Person author) {
        return store.of(author.id(), SHOWN);
    }

    /** Empty for what is not theirs. */
    public Optional<Post> mine(Person author, long id) {
        return store.post(id).filter(it -> it.isOf(author.id()));
    }

    /** What the pages that are linked to say of themselves, as far as it is known. */
    public Map<String, LinkPreview> previews(Collection<Post> posts) {
        return previews.of(posts.stream().flatMap(it -> it.link().stream()).toList());
    }

    // Declaring

    /** The same form, or the same link by the same person, is one post. */
    public Declaration declare(Person author, String onceKey, PostDraft draft) {
        return jdbi.inTransaction(
                _ -> {
                    var added =
                            store.insert(
                                    Optional.of(author.id()),
                                    Optional.empty(),
                                    author.id(),
                                    onceKey,
                                    Optional.of(author.country()),
                                    draft,
                                    clock.instant());
                    added.ifPresent(
                            id -> {
                                draft.linkText().ifPresent(previews::want);
                                draft.help().by().ifPresent(it -> news.helped(author, it, id));
                                listeners.forEach(it -> it.written(author, id, draft));
                            });
                    return added.<Declaration>map(Declared::new)
                            .orElseGet(() -> before(author, onceKey, draft));
                });
    }

    /** Whether this form was declared before. */
    public boolean isDeclared(Person author, String onceKey) {
        return store.idByKey(author.id(), onceKey).isPresent();
    }

    /** In force at once. A helper who comes new is told. */
    public Declaration change(Person author, Post post, PostDraft draft) {
        return jdbi.inTransaction(
                _ -> {
                    store.hold(author.id(), post.id());
                    var before = store.post(post.id());
                    if (!store.rewrite(post.id(), draft)) {
                        return before(author, "", draft);
                    }
                    setShown(author, post.id(), draft.shown());
                    draft.linkText().ifPresent(previews::want);
                    retell(author, post.id(), before.map(Post::helper), draft.help().by());
                    listeners.forEach(it -> it.written(author, post.id(), draft));
                    return new Declared(post.id());
                });
    }

    /** False when it is not theirs, or was so before. */
    public boolean setShown(Person author, long id, boolean shown) {
        return shown ? store.show(author.id(), id, clock.instant()) : store.hide(author.id(), id);
    }

    /**
     * Keeps a post as it is until the transaction ends, for whoever adds to it. False when it is
     * not theirs, or gone.
     */
    public boolean hold(Person author, long id) {
        return store.hold(author.id(), id).isPresent();
    }

    /**
     * What people said in these posts, which stay as they are until the transaction ends; without
     * those that somebody is just changing.
     */
    public List<Wording> holdFree(Collection<Long> ids) {
        return store.holdFree(ids);
    }

    /** It is gone everywhere; the link is free again. */
    public void remove(Person author, Post post) {
        jdbi.useTransaction(
                _ -> {
                    if (store.hold(author.id(), post.id()).isPresent()) {
                        listeners.forEach(it -> it.removing(author, post.id()));
                        store.delete(author.id(), post.id());
                        Optional.ofNullable(post.helper())
                                .ifPresent(it -> news.helpedNoMore(it.id(), post.id()));
                    }
                });
    }

    // Those who helped

    public List<Post> helpedBy(Person helper) {
        return store.helpedBy(helper.id(), SHOWN);
    }

    /** Whether it names them; they may change their mind. False where it does not say they did. */
    public boolean answer(Person helper, long id, boolean agreed) {
        return store.answer(helper.id(), id, agreed, clock.instant());
    }

    // Who stands as a leader, for the company, and who may take down

    public Voices voices() {
        return voices;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Takedowns takedowns() {
        return takedowns;
    }

    /** Of somebody who leaves the programme without a trace: posts, help, voice. */
    public void erase(Person person) {
        jdbi.useTransaction(
                _ -> {
                    store.of(person.id(), Integer.MAX_VALUE).forEach(it -> remove(person, it));
                    store.forgetHelp(person.id());
                    voices.forget(person.id());
                });
    }

    private Declaration before(Person author, String onceKey, PostDraft draft) {
        return store.idByKey(author.id(), onceKey)
                .<Declaration>map(Declared::new)
                .or(
                        () ->
                                draft.linkHash()
                                        .flatMap(it -> store.idByLink(author.id(), it))
                                        .map(AlreadyYours::new))
                .orElseGet(SomebodyElses::new);
    }

    private void retell(
            Person author, long id, Optional<PersonCard> before, Optional<Long> helper) {
        var known = before.map(PersonCard::id);
        if (!known.equals(helper)) {
            known.ifPresent(it -> news.helpedNoMore(it, id));
            helper.ifPresent(it -> news.helped(author, it, id));
        }
    }
}
