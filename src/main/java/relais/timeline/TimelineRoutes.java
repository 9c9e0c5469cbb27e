package relais.timeline;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.people.PeopleStore;
import relais.profiles.Profiles;
import relais.templates.Templates;
import relais.web.Routes;

/** The timeline: reading, declaring, what editors and leads look after. */
public final class TimelineRoutes {

    private final TimelineController timelines;
    private final PostsController posts;
    private final OwnPostsController own;
    private final HelpController help;
    private final TakedownsController takedowns;
    private final VoicesController voices;
    private final AccountsController accounts;
    private final AccountPostsController accountPosts;

    public TimelineRoutes(
            Timeline timeline,
            Feed feed,
            Pieces pieces,
            Profiles profiles,
            PeopleStore people,
            Templates templates) {
        var cards = new Cards(timeline, feed, pieces);
        var writing = new Writing(feed, pieces, profiles, people);
        timelines = new TimelineController(timeline, cards, writing, people, templates);
        posts = new PostsController(timeline, cards, writing, templates);
        own = new OwnPostsController(timeline, cards, writing, templates);
        help = new HelpController(timeline);
        takedowns = new TakedownsController(timeline, cards, templates);
        voices = new VoicesController(timeline.voices(), profiles, people, templates);
        accounts = new AccountsController(timeline.accounts(), people, templates);
        accountPosts = new AccountPostsController(timeline.accounts(), cards, writing, templates);
    }

    public void register(Routes routes) {
        routes.get("/timeline", timelines::index, EMPLOYEE);
        routes.post("/timeline", posts::create, EMPLOYEE);
        routes.get("/timeline/new", posts::blank, EMPLOYEE);
        routes.get("/timeline/mine", own::index, EMPLOYEE);
        routes.post("/timeline/search", own::find, EMPLOYEE);
        routes.get("/timeline/voice", voices::show, EMPLOYEE);
        routes.post("/timeline/voice", voices::agree, EMPLOYEE);
        routes.post("/timeline/voice/removal", voices::decline, EMPLOYEE);
        routes.get("/timeline/{declaration}", posts::show, EMPLOYEE);
        routes.post("/timeline/{declaration}", posts::update, EMPLOYEE);
        routes.get("/timeline/{declaration}/edit", posts::edit, EMPLOYEE);
        routes.post("/timeline/{declaration}/display", own::show, EMPLOYEE);
        routes.post("/timeline/{declaration}/display/removal", own::hide, EMPLOYEE);
        routes.get("/timeline/{declaration}/removal", posts::confirm, EMPLOYEE);
        routes.post("/timeline/{declaration}/removal", posts::remove, EMPLOYEE);
        routes.post("/timeline/{declaration}/help", help::create, EMPLOYEE);
        routes.post("/timeline/{declaration}/help/removal", help::remove, EMPLOYEE);
        routes.post("/timeline/{declaration}/takedown", takedowns::create, EDITOR, LEAD);
        routes.post("/timeline/{declaration}/takedown/removal", takedowns::remove, EDITOR, LEAD);

        routes.get("/studio/voices", voices::index, EDITOR, LEAD);
        routes.post("/studio/voices", voices::create, EDITOR, LEAD);
        routes.post("/studio/voices/{person}/removal", voices::remove, EDITOR, LEAD);
        routes.get("/studio/accounts", accounts::index, EDITOR);
        routes.post("/studio/accounts", accounts::create, EDITOR);
        routes.get("/studio/accounts/new", accounts::blank, EDITOR);
        routes.get("/studio/accounts/{account}", accountPosts::index, EDITOR);
        routes.post("/studio/accounts/{account}", accounts::update, EDITOR);
        routes.get("/studio/accounts/{account}/edit", accounts::edit, EDITOR);
        routes.post("/studio/accounts/{account}/closing", accounts::close, EDITOR);
        routes.post("/studio/accounts/{account}/closing/removal", accounts::open, EDITOR);
        routes.post("/studio/accounts/{account}/posts", accountPosts::create, EDITOR);
        routes.post(
                "/studio/accounts/{account}/posts/{declaration}/removal",
                accountPosts::remove,
                EDITOR);
    }
}
