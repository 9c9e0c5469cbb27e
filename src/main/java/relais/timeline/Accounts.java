package relais.timeline;

import org.jdbi.v3.core.Jdbi;

import relais.outside.LinkPreviews;
import relais.people.Person;
import relais.timeline.Declaration.Declared;
import relais.timeline.Declaration.SomebodyElses;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The company's own accounts on networks, and the posts that editors put in for them. */
public final class Accounts {

    private static final int SHOWN = 100;

    private final Jdbi jdbi;
    private final AccountStore store;
    private final TimelineStore posts;
    private final LinkPreviews previews;
    private final Clock clock;

    Accounts(Jdbi jdbi, LinkPreviews previews, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(AccountStore.class);
        this.posts = jdbi.onDemand(TimelineStore.class);
        this.previews = previews;
        this.clock = clock;
    }

    public List<Account> all() {
        return store.all();
    }

    public Optional<Account> account(long id) {
        return store.account(id);
    }

    /** Empty when there is one with this address. */
    public Optional<Long> add(Person editor, AccountDraft draft) {
        return store.insert(draft, editor.id(), clock.instant());
    }

    /** False when another one has this address. */
    public boolean change(Account account, AccountDraft draft) {
        return store.rewrite(account.id(), draft);
    }

    /** A closed one shows nothing any more, and keeps its posts. */
    public void setClosed(Account account, boolean closed) {
        store.close(account.id(), Optional.of(clock.instant()).filter(_ -> closed));
    }

    /** The newest first. */
    public List<Post> posts(Account account) {
        return posts.ofAccount(account.id(), SHOWN);
    }

    /** The same form twice is one post. */
    public Declaration post(Person editor, Account account, String onceKey, PostDraft draft) {
        return jdbi.inTransaction(
                _ -> {
                    var added =
                            posts.insert(
                                    Optional.empty(),
                                    Optional.of(account.id()),
                                    editor.id(),
                                    onceKey,
                                    account.country(),
                                    draft,
                                    clock.instant());
                    added.flatMap(_ -> draft.linkText()).ifPresent(previews::want);
                    return added.or(() -> posts.idByKey(editor.id(), onceKey))
                            .<Declaration>map(Declared::new)
                            .orElseGet(SomebodyElses::new);
                });
    }

    public void removePost(Account account, long postId) {
        posts.deleteOfAccount(account.id(), postId);
    }
}
