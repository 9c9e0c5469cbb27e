package relais.newsletter;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;
import static relais.people.Role.MACHINE;

import relais.templates.Templates;
import relais.web.Routes;

/** The newsletter: editors make it, members switch it off, and mail programmes do so for them. */
public final class NewsletterRoutes {

    private final IssuesController issues;
    private final PreviewsController previews;
    private final TestsController tests;
    private final ReleasesController releases;
    private final SubscriptionsController subscriptions;
    private final UnsubscribingController unsubscribing;

    public NewsletterRoutes(Newsletter newsletter, Templates templates) {
        var desk = new IssueDesk(newsletter);
        issues = new IssuesController(newsletter, desk, templates);
        previews = new PreviewsController(newsletter, desk, templates);
        tests = new TestsController(newsletter, desk);
        releases = new ReleasesController(newsletter, desk, templates);
        subscriptions = new SubscriptionsController(newsletter);
        unsubscribing = new UnsubscribingController(newsletter, templates);
    }

    public void register(Routes routes) {
        routes.get("/studio/letters", issues::index, EDITOR, LEAD);
        routes.post("/studio/letters", issues::create, EDITOR);
        routes.get("/studio/letters/{issue}", issues::show, EDITOR);
        routes.post("/studio/letters/{issue}", issues::update, EDITOR);
        routes.get("/studio/letters/{issue}/removal", issues::confirm, EDITOR);
        routes.post("/studio/letters/{issue}/removal", issues::remove, EDITOR);
        routes.get("/studio/letters/{issue}/preview", previews::index, EDITOR);
        routes.get("/studio/letters/{issue}/letter", previews::show, EDITOR);
        routes.post("/studio/letters/{issue}/test", tests::create, EDITOR);
        routes.post("/studio/letters/{issue}/release", releases::create, EDITOR);
        routes.post("/studio/letters/{issue}/release/removal", releases::remove, EDITOR);

        routes.post("/me/settings/newsletter", subscriptions::create, EMPLOYEE);
        routes.post("/me/settings/newsletter/removal", subscriptions::remove, EMPLOYEE);
        routes.get("/newsletter/{token}", unsubscribing::show, MACHINE);
        routes.post("/newsletter/{token}", unsubscribing::create, MACHINE);
    }
}
