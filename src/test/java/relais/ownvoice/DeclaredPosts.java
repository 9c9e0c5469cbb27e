package relais.ownvoice;

import relais.App;
import relais.people.Person;
import relais.timeline.Declaration.Declared;
import relais.timeline.Help;
import relais.timeline.Network;
import relais.timeline.PostDraft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Posts that tests declare, as somebody who shares does. */
record DeclaredPosts(App app) {

    long declare(Person author, String words) {
        var draft =
                new PostDraft(
                        Network.LINKEDIN,
                        Optional.empty(),
                        words,
                        "en",
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.now().minusDays(2),
                        Help.NONE,
                        false);
        var post = app.timeline().declare(author, UUID.randomUUID().toString(), draft);
        long id = ((Declared) post).id();
        app.voice().remember(id, author.id(), words);
        return id;
    }
}
